import type { Card, Guidance } from '../guidance/guidance';
import { replay } from './replay';
import type { Attempt } from './submit-attempt';

/** What the page must have done with a press of ours by then. */
const REPLAY_MS = 1200;

interface PauseSubject {
  guidance(): Guidance | undefined;
  text(): string;
  /** Whether a draft with this text still stands there, unposted. */
  isStillThere(text: string): boolean;
  submits(): readonly Element[];
  /** Whether the page is known to take a press that the extension makes. */
  readonly takesReplay: boolean;
  /** The pause began or ended, or the page did not take a press of ours. */
  onChange(): void;
}

/** The pause before posting: holds a press once for each warning, never twice. */
export interface Pause {
  readonly isOn: () => boolean;
  readonly mustPressAgain: () => boolean;
  /** Warnings that no pause has shown yet. */
  openWarnings(): readonly Card[];
  /** Whether this event of an attempt to post is to be held back. */
  holds(event: Event, attempt: Attempt): boolean;
  backToEditing(): void;
  postAnyway(): void;
  /** Another draft begins. */
  forget(): void;
}

export function createPause(subject: PauseSubject, signal: AbortSignal): Pause {
  const paused = new Set<string>();
  let held: Attempt | undefined;
  let isReplaying = false;
  let mustPressAgain = false;

  function openWarnings(): readonly Card[] {
    const text = subject.text();
    return (subject.guidance()?.cards ?? []).filter(
      // The text may have changed since the check: words that are gone need no pause.
      ({ id, severity, quote }) => severity === 'warning' && !paused.has(id) && text.includes(quote),
    );
  }

  function release(): Attempt | undefined {
    const attempt = held;
    held = undefined;
    mustPressAgain = false;
    subject.onChange();
    return attempt;
  }

  function holds(event: Event, attempt: Attempt): boolean {
    if (isReplaying) return false;
    // A key kept down is still the press that was held.
    if (held && event instanceof KeyboardEvent && event.repeat) return true;
    const warnings = openWarnings();
    if (warnings.length === 0) {
      if (held || mustPressAgain) release();
      return false;
    }
    // A press is held from its beginning, and counts when it ends in a click.
    if (event instanceof MouseEvent && event.type !== 'click') return true;
    for (const { id } of warnings) paused.add(id);
    held = attempt;
    subject.onChange();
    return true;
  }

  function postAnyway(): void {
    const text = subject.text();
    const attempt = release();
    if (!attempt) return;
    if (subject.takesReplay) {
      isReplaying = true;
      try {
        replay(attempt, subject.submits()[0]);
      } finally {
        isReplaying = false;
      }
    }
    const verify = () => {
      if (signal.aborted || !subject.isStillThere(text)) return;
      mustPressAgain = true;
      subject.onChange();
    };
    setTimeout(verify, subject.takesReplay ? REPLAY_MS : 0);
  }

  return {
    isOn: () => held !== undefined,
    mustPressAgain: () => mustPressAgain,
    openWarnings,
    holds,
    backToEditing: () => {
      release();
    },
    postAnyway,
    forget: () => {
      paused.clear();
      held = undefined;
      mustPressAgain = false;
    },
  };
}
