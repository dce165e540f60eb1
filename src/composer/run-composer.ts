import { answerTabMessages } from '../messages';
import { adapterFor } from '../platforms/adapter-for';
import { watchPage } from './watch-page';

/** The content script: watches this frame until `signal` ends it (an update of the extension, for example). */
export function runComposer(view: Window, signal: AbortSignal): void {
  // A frame without an address of its own belongs to the site that made it.
  const host = view.location.host || (view.parent === view ? '' : hostOfParent(view));
  const adapter = adapterFor(host);
  if (!adapter) return;
  const page = watchPage(view, adapter, signal);
  answerTabMessages({ state: page.state, doctor: () => '' }, signal);
}

function hostOfParent(view: Window): string {
  try {
    return view.parent.location.host;
  } catch {
    return ''; // Of another origin: not ours to look at.
  }
}
