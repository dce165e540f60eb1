import type { Card } from '../guidance/guidance';
import { ask, type TabState } from '../messages';
import type { Composer } from '../platforms/find-composer';
import { createBeside } from './beside';
import { createChecking } from './checking';
import { draftCheck } from './draft-check';
import { handlePrompt } from './handle-prompt';
import { createOpening } from './opening';
import { createPause } from './pause';
import { reportOf } from './report';
import { sessionState } from './session-state';
import { createStandingDraft } from './standing-draft';
import { watchUnseenPosts } from './unseen-posts';
import { watchLeaving } from './watch-leaving';
import { watchPresses } from './watch-presses';
import { watchText } from './watch-text';

/** The work at one compose box, from its first focus until it leaves the page. */
export interface Session {
  owns(box: HTMLElement): boolean;
  isOver(): boolean;
  end(): void;
  state(): TabState | undefined;
  /** The words that were in the box when it left the page, unless they were posted or are empty. */
  lostText(): string | undefined;
  /** Checks what stands there now, before the writer's press arrives. */
  hurry(event: Event): void;
  /** Whether this event would post the draft and is to be held back. */
  holds(event: Event): boolean;
  /** What was found and how, without any content. */
  report(): string;
}

/** How long a draft is remembered whose box is gone because posting takes a further step. */
const LATER_STEP_MS = 5 * 60_000;

/** Starts the work at a compose box. Whatever fails in it ends in silence; the page must never notice. */
export function startSession(composer: Composer, pageSignal: AbortSignal): Session {
  const { box, known } = composer;
  const ending = new AbortController();
  const signal = AbortSignal.any([pageSignal, ending.signal]);
  const end = () => ending.abort();
  const draft = createStandingDraft(composer, signal);
  const unseenPosts = watchUnseenPosts(box, signal);
  const opening = createOpening(composer);
  // What was found here no longer counts on the toolbar button.
  const close = () => opening.current() && ask('closeComposer', {}).catch(() => undefined);
  signal.addEventListener('abort', close, { once: true });
  const checks = draftCheck(composer);

  const checking = createChecking(
    {
      text: draft.text,
      // A box of an unknown kind must first have shown that it posts something.
      mayOpen: () => opening.current() !== undefined || known !== undefined || draft.submits().length > 0,
      onChange: show,
      onStartOver: () => {
        pause.forget();
        show();
      },
      onOff: end,
    },
    opening,
    checks,
    signal,
  );
  const pause = createPause(
    {
      guidance: checking.guidance,
      text: draft.text,
      isStillThere: (text) => !draft.isAtLaterStep() && draft.text() === text,
      submits: draft.submits,
      takesReplay: known?.submit.replay ?? false,
      onChange: show,
    },
    signal,
  );

  const marks = (shown?: Card) => draft.marks(checking.guidance(), checking.checkedText(), shown);

  const state = sessionState({ composer, draft, opening, checking, pause, unseenPosts });

  function show(): void {
    const shown = state.forPrompt();
    if (shown && !signal.aborted) beside.show(shown, marks());
  }

  function checkQuietly(): void {
    if (draft.isAtLaterStep()) return;
    unseenPosts.note(draft.note());
    checking.check().catch(end);
  }

  // The boxes of a thread come and go within the scope.
  const watched = watchText(known?.boxes ? composer.scope : box, { onSettled: checkQuietly }, signal);
  const handlers = handlePrompt({
    composer,
    opening,
    checking,
    checks,
    pause,
    isComposing: watched.isComposing,
    underline: (card) => beside.mark(marks(card)),
    recheck: () => void checking.recheck().catch(end),
    onChange: show,
  });
  const beside = createBeside(composer, draft.submits, handlers, signal);

  const presses = watchPresses({
    composer,
    draft,
    opening,
    checking,
    pause,
    unseenPosts,
    beside,
    check: checkQuietly,
  });

  function onLeft(): void {
    beside.clear();
    const mayPostLater = known?.submit.next !== undefined && pause.openWarnings().length > 0;
    if (mayPostLater) setTimeout(end, LATER_STEP_MS);
    else end();
  }
  watchLeaving(box, onLeft, signal);
  checkQuietly();

  return {
    owns: (other) => draft.boxes().includes(other),
    isOver: () => signal.aborted,
    end,
    state: state.forTab,
    lostText: () =>
      draft.isAtLaterStep() && !unseenPosts.wasPressed() ? draft.text().trim() || undefined : undefined,
    hurry: presses.hurry,
    holds: (event) => !signal.aborted && presses.holds(event),
    report: () => reportOf(composer, draft.submits(), unseenPosts.count()),
  };
}
