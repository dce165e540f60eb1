import type { Guidance } from '../guidance/guidance';
import type { PromptState } from '../prompt/prompt-state';
import type { DraftCheck } from './draft-check';
import { isOrphaned } from './is-orphaned';
import type { Opening } from './opening';

/** Answers come at once; only one that takes longer is worth a sign, so that the badge stays calm. */
const SLOW_MS = 500;

interface CheckingSubject {
  /** The draft as it stands there now. */
  text(): string;
  /** Whether anything may be asked about this box at all. */
  mayOpen(): boolean;
  onChange(): void;
  /** The box is empty: what comes next is another draft. */
  onStartOver(): void;
  /** Nothing may be done here any more, or nobody is there to ask. */
  onOff(): void;
}

/** How one draft stands: the latest answer, the text it is about, and what may be asked. */
export interface Checking {
  phase(): PromptState['phase'];
  guidance(): Guidance | undefined;
  checkedText(): string | undefined;
  /** In a personal account only when the writer has asked. */
  mayCheck(): boolean;
  /** The writer asks for this draft to be checked. */
  allow(): void;
  /** Checks the draft unless this very text is checked already. Throws when the background is gone. */
  check(): Promise<void>;
  recheck(): Promise<void>;
}

export function createChecking(
  subject: CheckingSubject,
  opening: Opening,
  checks: DraftCheck,
  signal: AbortSignal,
): Checking {
  let phase: PromptState['phase'] = 'idle';
  let guidance: Guidance | undefined;
  let checkedText: string | undefined;
  let wasAsked = false;

  const mayCheck = () => {
    const mode = opening.current()?.mode;
    return mode === 'automatic' || (mode === 'on-request' && wasAsked);
  };

  function forget(): void {
    guidance = undefined;
    checkedText = undefined;
    phase = opening.current()?.mode === 'on-request' ? 'on-request' : 'idle';
  }

  async function open(): Promise<void> {
    const isOther = await opening.refresh();
    const mode = opening.current()?.mode;
    if (mode === 'off') return subject.onOff();
    if (!isOther) return;
    // What was said of one account's draft is not said of another's.
    forget();
    subject.onChange();
  }

  function startOver(): void {
    wasAsked = false;
    forget();
    checks.startOver();
    subject.onStartOver();
  }

  async function answer(text: string): Promise<void> {
    const account = opening.current()?.account;
    if (!account) return;
    const slow = setTimeout(() => {
      phase = 'checking';
      subject.onChange();
    }, SLOW_MS);
    try {
      const found = await checks.check(text, account);
      if (found === 'superseded' || signal.aborted || subject.text() !== text) return;
      guidance = found;
      checkedText = text;
      phase = 'done';
    } catch {
      if (isOrphaned()) return subject.onOff();
      guidance = undefined;
      checkedText = undefined;
      phase = 'unavailable';
    } finally {
      clearTimeout(slow);
    }
    subject.onChange();
  }

  async function check(): Promise<void> {
    const text = subject.text();
    if (subject.mayOpen()) await open();
    if (signal.aborted || !mayCheck() || text === checkedText) return;
    if (text.trim() === '') startOver();
    else await answer(text);
  }

  return {
    phase: () => phase,
    guidance: () => guidance,
    checkedText: () => checkedText,
    mayCheck,
    allow: () => {
      wasAsked = true;
    },
    check,
    recheck: () => {
      checkedText = undefined;
      return check();
    },
  };
}
