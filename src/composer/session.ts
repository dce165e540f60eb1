import type { Card, Guidance } from '../guidance/guidance';
import { ask, type Response, type TabState } from '../messages';
import type { Composer } from '../platforms/find-composer';
import { watchFlips } from '../platforms/flip-test';
import { readAccount } from '../platforms/read-account';
import { laterSubmitControls, submitControls } from '../platforms/submit-control';
import type { PromptHandlers, PromptState } from '../prompt/prompt-state';
import { createBeside } from './beside';
import { draftCheck } from './draft-check';
import { boxesOf, marksOf, placeOf, readDraftText } from './draft-text';
import { createPause } from './pause';
import { reportOf } from './report';
import { attemptOf } from './submit-attempt';
import { watchText } from './watch-text';

/** The work at one compose box, from its first focus until it leaves the page. */
export interface Session {
  readonly composer: Composer;
  owns(box: HTMLElement): boolean;
  isOver(): boolean;
  state(): TabState | undefined;
  /** Checks what stands there now, before the writer's press arrives. */
  hurry(event: Event): void;
  /** Whether this event would post the draft and is to be held back. */
  holds(event: Event): boolean;
  /** What was found and how, without any content. */
  report(): string;
  end(): void;
}

/** Answers come at once; only one that takes longer is worth a sign, so that the badge stays calm. */
const SLOW_MS = 500;
/** How long a draft is remembered whose box is gone because posting takes a further step. */
const LATER_STEP_MS = 5 * 60_000;

/** Starts the work at a compose box. Whatever fails in it ends in silence; the page must never notice. */
export function startSession(composer: Composer, pageSignal: AbortSignal): Session {
  const { box, adapter, surface, known } = composer;
  const ending = new AbortController();
  const signal = AbortSignal.any([pageSignal, ending.signal]);
  const end = () => ending.abort();
  const flips = watchFlips(composer.scope, signal);
  const checks = draftCheck(composer);

  let opened: Response<'openComposer'> | undefined;
  let opening: Promise<void> | undefined;
  let phase: PromptState['phase'] = 'idle';
  let guidance: Guidance | undefined;
  let checkedText: string | undefined;
  let wasAsked = false;
  let lastText = '';

  const isAtLaterStep = () => !box.isConnected;
  const submits = () =>
    isAtLaterStep()
      ? laterSubmitControls(composer, box.ownerDocument)
      : submitControls(composer, flips.hasFlipped);
  const currentText = () => (isAtLaterStep() ? lastText : readDraftText(composer).text);
  const mayCheck = () => opened?.mode === 'automatic' || (opened?.mode === 'on-request' && wasAsked);

  const pause = createPause(
    {
      guidance: () => guidance,
      text: currentText,
      isStillThere: (text) => !isAtLaterStep() && currentText() === text,
      submits,
      takesReplay: known?.submit.replay ?? false,
      onChange: () => show(),
    },
    signal,
  );

  function show(): void {
    if (!opened || signal.aborted) return;
    const reach = known ? 'known' : 'generic';
    const state: PromptState = { phase, reach, pausing: pause.isOn(), locale: opened.locale };
    const pressAgain = pause.mustPressAgain();
    const marks = isAtLaterStep() ? [] : marksOf(readDraftText(composer), guidance, checkedText);
    beside.show({ ...state, ...(guidance && { guidance }), ...(pressAgain && { pressAgain }) }, marks);
  }

  async function check(): Promise<void> {
    if (isAtLaterStep()) return;
    const { text } = readDraftText(composer);
    lastText = text;
    flips.note(text.trim() === '');
    await open();
    if (!opened || !mayCheck() || text === checkedText) return;
    if (text.trim() === '') return startOver();
    const slow = setTimeout(() => {
      phase = 'checking';
      show();
    }, SLOW_MS);
    try {
      const answer = await checks.check(text, opened.account);
      if (answer === 'superseded' || signal.aborted || currentText() !== text) return;
      guidance = answer;
      checkedText = text;
      phase = 'done';
    } catch {
      guidance = undefined;
      checkedText = undefined;
      phase = 'unavailable';
    } finally {
      clearTimeout(slow);
    }
    show();
  }

  /** The box is empty: what comes next is another draft. */
  function startOver(): void {
    guidance = undefined;
    checkedText = undefined;
    wasAsked = false;
    phase = opened?.mode === 'on-request' ? 'on-request' : 'idle';
    pause.forget();
    checks.startOver();
    show();
  }

  /** Asks what may be done here; a box of an unknown kind must first have shown that it posts something. */
  function open(): Promise<void> {
    if (!opening && (known || submits().length > 0)) opening = openOnce();
    return opening ?? Promise.resolve();
  }

  async function openOnce(): Promise<void> {
    const request = { platform: adapter.platform, surface, accountHints: readAccount(composer) };
    opened = await ask('openComposer', request);
    if (opened.mode === 'off') return end();
    if (opened.mode === 'on-request') phase = 'on-request';
    show();
  }

  const checkQuietly = () => void check().catch(end);
  const recheck = () => {
    checkedText = undefined;
    checkQuietly();
  };

  async function fix(card: Card, replacement: string): Promise<boolean> {
    const draft = readDraftText(composer);
    const place = draft.text === checkedText ? placeOf(draft, card) : undefined;
    if (!place || watched.isComposing()) return false;
    const outcome = await place.editor.replace(place.span, replacement, card.quote);
    checkQuietly();
    return outcome === 'done';
  }

  const handlers: PromptHandlers = {
    onCheck: () => {
      wasAsked = true;
      recheck();
    },
    onShow: (card) => {
      if (!isAtLaterStep()) beside.mark(marksOf(readDraftText(composer), guidance, checkedText, card));
    },
    onFix: (card, replacement) => fix(card, replacement).catch(() => false),
    onDismiss: (card, scope) => void checks.dismiss(card, scope).then(recheck, recheck),
    onBackToEditing: () => {
      pause.backToEditing();
      box.focus();
    },
    onPostAnyway: pause.postAnyway,
    onLocale: (locale) => {
      if (opened) opened = { ...opened, locale };
      show();
      void ask('setLocale', { locale }).catch(() => undefined);
    },
  };
  const beside = createBeside(composer, submits, handlers, signal);

  // The boxes of a thread come and go within the scope.
  const watched = watchText(known?.boxes ? composer.scope : box, { onSettled: checkQuietly }, signal);

  function holds(event: Event): boolean {
    if (!opened || !mayCheck() || phase === 'unavailable') return false;
    const boxes = isAtLaterStep() ? [] : boxesOf(composer);
    const attempt = attemptOf(event, composer, boxes, submits());
    if (!attempt) return false;
    const wasOn = pause.isOn();
    if (isAtLaterStep() && attempt.by === 'control' && attempt.control instanceof HTMLElement) {
      beside.moveTo(attempt.control);
    }
    const isHeld = pause.holds(event, attempt);
    if (pause.isOn() && !wasOn) beside.focusPause();
    return isHeld;
  }

  // An observer of size also hears that the box has left the page.
  const size = new ResizeObserver(() => {
    if (box.isConnected || signal.aborted) return;
    beside.clear();
    const mayPostLater = known?.submit.next !== undefined && pause.openWarnings().length > 0;
    if (mayPostLater) setTimeout(end, LATER_STEP_MS);
    else end();
  });
  size.observe(box);
  signal.addEventListener('abort', () => size.disconnect(), { once: true });

  checkQuietly();

  return {
    composer,
    owns: (other) => box.isConnected && boxesOf(composer).includes(other),
    isOver: () => signal.aborted,
    state: () => {
      if (!opened) return;
      const reach = known ? 'known' : 'generic';
      const state = { platform: adapter.platform, surface, reach, mode: opened.mode } as const;
      return guidance ? { ...state, guidance } : state;
    },
    hurry: (event) => {
      const target = event.composedPath()[0];
      const isOnSubmit = target instanceof Element && submits().some((control) => control.contains(target));
      const isKey = event instanceof KeyboardEvent && (event.key === 'Control' || event.key === 'Meta');
      if (isOnSubmit || isKey) checkQuietly();
    },
    holds,
    report: () => reportOf(composer, submits()),
    end,
  };
}
