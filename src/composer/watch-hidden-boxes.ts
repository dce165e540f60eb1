import { adapterFor } from '../platforms/adapter-for';
import { editableOf } from '../platforms/editable-of';
import { isIgnored } from '../platforms/find-composer';
import type { SiteKnowledge } from './site-knowledge';

/** Tells of boxes that are written in but can't be read. */
export interface HiddenBoxes {
  /** Whether the box in focus is one. */
  hasFocus(): boolean;
}

const isField = (element: HTMLElement): boolean =>
  element.isContentEditable ||
  element instanceof HTMLInputElement ||
  element instanceof HTMLTextAreaElement ||
  editableOf(element) !== undefined;

/** A frame of another site, where no script of ours runs. */
function isForeignFrame(element: Element): boolean {
  if (!(element instanceof HTMLIFrameElement) || element.contentDocument) return false;
  return URL.canParse(element.src) && adapterFor(new URL(element.src).host) === undefined;
}

/**
 * Watches for boxes in closed shadow roots: what is typed there seems to come from an element that takes no text.
 * Frames of other sites are only known by having the focus.
 */
export function watchHiddenBoxes(view: Window, site: SiteKnowledge, signal: AbortSignal): HiddenBoxes {
  let host: HTMLElement | undefined;
  view.addEventListener(
    'beforeinput',
    (event) => {
      const [target] = event.composedPath();
      if (target instanceof HTMLElement && !isField(target) && !isIgnored(target, site.adapter()))
        host = target;
    },
    { capture: true, signal },
  );
  return {
    hasFocus: () => {
      const focused = view.document.activeElement;
      if (!(focused instanceof HTMLElement)) return false;
      return focused === host || (isForeignFrame(focused) && !isIgnored(focused, site.adapter()));
    },
  };
}
