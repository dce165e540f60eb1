import { placeOf } from '../guidance/screen-of';
import { answerTabMessages, ask } from '../messages';
import { adapterFor } from '../platforms/adapter-for';
import { type SiteKnowledge, siteKnowledge } from './site-knowledge';
import { type PageWatch, watchPage } from './watch-page';

/** The content script: watches this frame until `signal` ends it (an update of the extension, for example). */
export function runComposer(view: Window, signal: AbortSignal): void {
  // A frame without an address of its own belongs to the site that made it.
  const host = view.location.host || (view.parent === view ? '' : hostOfParent(view));
  const builtIn = adapterFor(host);
  if (!builtIn) return;
  const site = siteKnowledge(builtIn, view.document);
  const page = watchPage(view, site, signal);
  announceScreen(view);
  answerTabMessages({ state: page.state, doctor: () => doctor(page, site) }, signal);
}

/** A screen with guidance of its own: the toolbar button says so, the page shows nothing. */
function announceScreen(view: Window): void {
  const screen = view.parent === view ? placeOf(view.location)?.screen : undefined;
  if (screen) ask('atScreen', { screen }).catch(() => undefined);
}

/** Frames without a box have nothing to add. */
function doctor(page: PageWatch, site: SiteKnowledge): string | undefined {
  const reports = page.sessions().map((session) => session.report());
  return reports.length > 0 ? [site.report(), ...reports].join('\n\n') : undefined;
}

function hostOfParent(view: Window): string {
  try {
    return view.parent.location.host;
  } catch {
    return ''; // Of another origin: not ours to look at.
  }
}
