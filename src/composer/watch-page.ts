import type { TabState } from '../messages';
import { editableOf } from '../platforms/editable-of';
import { findComposer } from '../platforms/find-composer';
import { controlOf } from '../platforms/submit-control';
import { clearLeftovers } from './clear-leftovers';
import { findAgain } from './find-again';
import { isOrphaned } from './is-orphaned';
import { type Session, startSession } from './session';
import type { SiteKnowledge } from './site-knowledge';
import { pressEvents } from './submit-attempt';
import { watchHiddenBoxes } from './watch-hidden-boxes';

const OWN_UI = 'KINTAITTA-PROMPT';

/** What the watcher of a page can tell the popup. */
export interface PageWatch {
  state(): TabState | undefined;
  sessions(): readonly Session[];
}

/** Whether the event happened in our own interface. */
const isOwn = (event: Event): boolean =>
  event.composedPath().some((target) => target instanceof Element && target.tagName === OWN_UI);

/**
 * Watches a page for compose boxes from the writer's own events, and stands before the page when one posts.
 * Must run before the page's own scripts, or their listeners come first.
 */
export function watchPage(view: Window, site: SiteKnowledge, signal: AbortSignal): PageWatch {
  let sessions: readonly Session[] = [];
  let latest: Session | undefined;
  let passedOver = new WeakSet<HTMLElement>();
  const hidden = watchHiddenBoxes(view, site, signal);
  const clearedRoots = new WeakSet<Node>([view.document]);
  clearLeftovers(view.document);

  function meet(event: Event): void {
    const box = editableOf(event.composedPath()[0]);
    if (!box || isOwn(event)) return;
    sessions = sessions.filter((session) => !session.isOver() || session.lostText() !== undefined);
    latest = sessions.find((session) => session.owns(box)) ?? start(box) ?? latest;
    site.refresh().then(
      (isAnother) => isAnother && startAnew(box),
      () => undefined,
    );
  }

  /** A draft whose box was shown anew, untouched, is met at the control that posts it. */
  function meetAgain(event: Event): void {
    const control = isOwn(event) ? undefined : controlOf(event.composedPath());
    if (!control) return;
    for (const session of sessions) {
      const text = session.lostText();
      const box = text && findAgain(control, text, site.adapter());
      if (!box) continue;
      session.end();
      sessions = sessions.filter((each) => each !== session);
      latest = sessions.find((each) => each.owns(box)) ?? start(box) ?? latest;
    }
  }

  /** More is known of the site: what was thought of its boxes no longer holds. */
  function startAnew(box: HTMLElement): void {
    for (const session of sessions) session.end();
    sessions = [];
    passedOver = new WeakSet();
    latest = box.isConnected ? start(box) : undefined;
  }

  function start(box: HTMLElement): Session | undefined {
    if (passedOver.has(box) || isOrphaned()) return;
    const composer = findComposer(box, site.adapter());
    if (!composer) {
      passedOver.add(box);
      return;
    }
    const root = box.getRootNode();
    if (root instanceof ShadowRoot && !clearedRoots.has(root)) clearLeftovers(root);
    clearedRoots.add(root);
    const session = startSession(composer, signal);
    sessions = [...sessions, session];
    return session;
  }

  function guard(event: Event): void {
    if (isOwn(event)) {
      // The key that was held down to post must not go on to press what our pause has focused.
      if (event instanceof KeyboardEvent && event.repeat && event.key === 'Enter') event.preventDefault();
      return;
    }
    if (!sessions.some((session) => session.holds(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** A failure of ours must let the event pass. */
  const quietly = (work: (event: Event) => void) => (event: Event) => {
    try {
      work(event);
    } catch (error) {
      console.debug('Kintaitta:', error);
    }
  };

  const options = { capture: true, signal };
  for (const type of ['focusin', 'beforeinput', 'keydown', 'click']) {
    view.addEventListener(type, quietly(meet), options);
  }
  for (const type of ['pointerover', 'pointerdown', 'focusin']) {
    view.addEventListener(type, quietly(meetAgain), options);
  }
  const hurry = quietly((event) => {
    for (const session of sessions) session.hurry(event);
  });
  for (const type of ['pointerover', 'pointerdown', 'keydown']) view.addEventListener(type, hurry, options);
  for (const type of [...pressEvents, 'keydown', 'submit']) {
    view.addEventListener(type, quietly(guard), options);
  }
  return {
    state: () => {
      const { platform } = site.adapter();
      if (hidden.hasFocus()) {
        return { platform, surface: 'post', reach: 'blind', mode: 'automatic', phase: 'idle' };
      }
      const state = latest?.state();
      // Of a box that is gone only one thing is still worth telling.
      return latest?.isOver() && !state?.leftUnseen ? undefined : state;
    },
    sessions: () => sessions.filter((session) => !session.isOver()),
  };
}
