import type { Card, Guidance } from '../guidance/guidance';
import { ask, type Response, type TabState } from '../messages';
import type { Composer } from '../platforms/find-composer';
import { watchFlips } from '../platforms/flip-test';
import { readAccount } from '../platforms/read-account';
import { submitControl } from '../platforms/submit-control';
import { clearHighlights, paintHighlights } from '../prompt/highlights';
import { type MountedPrompt, mountPrompt } from '../prompt/mount-prompt';
import type { PromptHandlers, PromptState } from '../prompt/prompt-state';
import { draftCheck } from './draft-check';
import { boxesOf, placeOf, readDraftText } from './draft-text';
import { pauseMemory } from './open-warnings';
import { containerFor } from './place-of-prompt';
import { replay } from './replay';
import { type Attempt, attemptOf } from './submit-attempt';
import { watchText } from './watch-text';

type Opened = Response<'openComposer'>;

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
  end(): void;
}

/** Starts the work at a compose box. Whatever fails in it ends in silence; the page must never notice. */
export function startSession(composer: Composer, pageSignal: AbortSignal): Session {
  const ending = new AbortController();
  const signal = AbortSignal.any([pageSignal, ending.signal]);
  const flips = watchFlips(composer.scope, signal);
  const checks = draftCheck(composer);
  const memory = pauseMemory();

  let opened: Opened | undefined;
  let opening: Promise<void> | undefined;
  let prompt: MountedPrompt | undefined;
  let phase: PromptState['phase'] = 'idle';
  let guidance: Guidance | undefined;
  let checkedText: string | undefined;
  let held: Attempt | undefined;
  let isReplaying = false;
  let wasAsked = false;

  const submit = () => submitControl(composer, flips.hasFlipped);
  const reach = composer.known ? 'known' : 'generic';
  const mayCheck = () => opened?.mode === 'automatic' || (opened?.mode === 'on-request' && wasAsked);

  function show(): void {
    if (!prompt || !opened || signal.aborted) return;
    const { locale } = opened;
    prompt.update({ phase, reach, pausing: held !== undefined, locale, ...(guidance && { guidance }) });
    paintHighlights(mayCheck() ? marks() : []);
  }

  function marks(shown?: Card) {
    const draft = readDraftText(composer);
    if (draft.text !== checkedText) return [];
    return (guidance?.cards ?? []).flatMap(({ id, severity, places }) =>
      places.flatMap((span) => {
        const place = placeOf(draft, span);
        return place ? [{ ...place, severity, isShown: id === shown?.id }] : [];
      }),
    );
  }

  async function check(): Promise<void> {
    const { text } = readDraftText(composer);
    flips.note(text.trim() === '');
    await open();
    if (!opened || !mayCheck() || text === checkedText) return;
    if (text.trim() === '') return startOver();
    phase = 'checking';
    show();
    try {
      const answer = await checks.check(text, opened.account);
      if (answer === 'superseded' || signal.aborted) return;
      guidance = answer;
      checkedText = text;
      phase = 'done';
    } catch {
      guidance = undefined;
      checkedText = undefined;
      phase = 'unavailable';
    }
    show();
  }

  /** The box is empty: what comes next is another draft. */
  function startOver(): void {
    guidance = undefined;
    checkedText = undefined;
    held = undefined;
    phase = opened?.mode === 'on-request' ? 'on-request' : 'idle';
    wasAsked = false;
    memory.forget();
    checks.startOver();
    show();
  }

  /** Asks what may be done here; a box of an unknown kind must first have shown that it posts something. */
  function open(): Promise<void> {
    if (!opening && (composer.known || submit())) opening = openOnce();
    return opening ?? Promise.resolve();
  }

  async function openOnce(): Promise<void> {
    const { adapter, surface } = composer;
    try {
      opened = await ask('openComposer', {
        platform: adapter.platform,
        surface,
        accountHints: readAccount(composer),
      });
    } catch {
      return end();
    }
    if (opened.mode === 'off' || signal.aborted) return end();
    if (opened.mode === 'on-request') phase = 'on-request';
    prompt = mountPrompt({
      composer: composer.box,
      container: containerFor(composer.box),
      avoid: () => [submit()].filter((control) => control !== undefined),
      handlers,
      signal,
    });
    show();
  }

  function resume(): Attempt | undefined {
    const attempt = held;
    held = undefined;
    show();
    return attempt;
  }

  function postAnyway(): void {
    const attempt = resume();
    if (!attempt || composer.known?.submit.replay === false) return;
    isReplaying = true;
    replay(attempt, submit());
    isReplaying = false;
  }

  async function fix(card: Card, replacement: string): Promise<boolean> {
    const draft = readDraftText(composer);
    const place = draft.text === checkedText ? placeOf(draft, card) : undefined;
    if (!place || watched.isComposing()) return false;
    const outcome = await place.editor.replace(place.span, replacement, card.quote);
    await check();
    return outcome === 'done';
  }

  const handlers: PromptHandlers = {
    onCheck: () => {
      wasAsked = true;
      checkedText = undefined;
      void check();
    },
    onShow: (card) => paintHighlights(marks(card)),
    onFix: (card, replacement) => fix(card, replacement).catch(() => false),
    onDismiss: (card, scope) => {
      void checks
        .dismiss(card, scope)
        .catch(() => undefined)
        .then(() => {
          checkedText = undefined;
          return check();
        });
    },
    onBackToEditing: () => {
      resume();
      composer.box.focus();
    },
    onPostAnyway: postAnyway,
    onLocale: (locale) => {
      if (opened) opened = { ...opened, locale };
      show();
      void ask('setLocale', { locale }).catch(() => undefined);
    },
  };

  const watched = watchText(
    composer.known?.boxes ? composer.scope : composer.box,
    { onChanged: () => clearHighlights(), onSettled: () => void check().catch(end) },
    signal,
  );

  function holds(event: Event): boolean {
    if (isReplaying || !prompt || !mayCheck() || phase === 'unavailable') return false;
    const attempt = attemptOf(event, composer, boxesOf(composer), submit());
    if (!attempt) return false;
    const isRepeat = event instanceof KeyboardEvent && event.repeat;
    if (held && isRepeat) return true;
    const warnings = memory.unseen(guidance, readDraftText(composer).text);
    if (warnings.length === 0) {
      if (held) resume();
      return false;
    }
    // A press is held from its beginning, and counts when it ends in a click.
    if (event instanceof MouseEvent && event.type !== 'click') return true;
    memory.remember(warnings);
    held = attempt;
    show();
    prompt.focusPause();
    return true;
  }

  // An observer of size also hears that the box has left the page.
  const gone = new ResizeObserver(() => {
    if (!composer.box.isConnected) end();
  });
  gone.observe(composer.box);

  function end(): void {
    ending.abort();
    gone.disconnect();
    clearHighlights();
  }

  void check().catch(end);

  return {
    composer,
    owns: (box) => boxesOf(composer).includes(box),
    isOver: () => signal.aborted,
    state: () =>
      opened && {
        platform: composer.adapter.platform,
        surface: composer.surface,
        reach,
        mode: opened.mode,
        ...(guidance && { guidance }),
      },
    hurry: (event) => {
      const control = event.composedPath()[0];
      const isOnSubmit = control instanceof Element && submit()?.contains(control);
      const isKey = event instanceof KeyboardEvent && (event.key === 'Control' || event.key === 'Meta');
      if (isOnSubmit || isKey) void check().catch(end);
    },
    holds,
    end,
  };
}
