import type { Beside } from './beside';
import type { SessionParts } from './session-state';
import { attemptOf } from './submit-attempt';

interface PressParts extends SessionParts {
  readonly beside: Beside;
  /** Checks what stands there now. */
  check(): void;
}

/** What the writer's presses mean for a draft. */
export interface Presses {
  /** Checks at once where a press of the button or a key that posts seems to be on its way. */
  hurry(event: Event): void;
  /** Whether this event would post the draft and is to be held back. */
  holds(event: Event): boolean;
}

export function watchPresses(parts: PressParts): Presses {
  const { composer, draft, opening, checking, pause, unseenPosts, beside, check } = parts;

  function hurry(event: Event): void {
    const target = event.composedPath()[0];
    const isOnSubmit =
      target instanceof Element && draft.submits().some((control) => control.contains(target));
    const isKey = event instanceof KeyboardEvent && (event.key === 'Control' || event.key === 'Meta');
    if (isOnSubmit || isKey) check();
  }

  function holds(event: Event): boolean {
    const attempt = attemptOf(event, composer, draft.boxes(), draft.submits());
    if (!attempt) return false;
    unseenPosts.pressed();
    if (!checking.mayCheck() || checking.phase() === 'unavailable') return false;
    // Another account than the one asked about counts as personal until its answer is there.
    if (!draft.isAtLaterStep() && opening.isStale()) {
      check();
      return false;
    }
    const wasOn = pause.isOn();
    if (draft.isAtLaterStep() && attempt.by === 'control' && attempt.control instanceof HTMLElement) {
      beside.moveTo(attempt.control);
    }
    const isHeld = pause.holds(event, attempt);
    if (pause.isOn() && !wasOn) beside.focusPause();
    return isHeld;
  }

  return { hurry, holds };
}
