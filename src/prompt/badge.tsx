import type { VNode } from 'preact';
import type { Guidance } from '../guidance/guidance';
import { type PromptMessages, promptMessages } from '../locales';
import { Mitten } from './mitten';
import { SHORTCUT } from './on-shortcut';
import type { PromptState } from './prompt-state';

type Look =
  | 'idle'
  | 'quiet'
  | 'notes'
  | 'caution'
  | 'warning'
  | 'checking'
  | 'on-request'
  | 'unavailable'
  | 'blind'
  | 'left-unseen';

function lookOf({ phase, reach, guidance, leftUnseen }: PromptState): Look {
  if (reach === 'blind') return 'blind';
  if (leftUnseen && phase === 'idle') return 'left-unseen';
  // While a changed text is read again, what was said of it before stands: nothing flickers.
  const isKnown = phase === 'done' || (phase === 'checking' && guidance);
  if (!isKnown) return phase;
  if (!guidance) return 'quiet';
  return guidance.severity === 'note' ? 'notes' : guidance.severity;
}

function nameOf(look: Look, guidance: Guidance | undefined, { badge }: PromptMessages): string {
  const total = guidance?.cards.length ?? 0;
  const count = total - (guidance?.quietNotes ?? 0);
  const names: Record<Look, () => string> = {
    idle: badge.idle,
    quiet: badge.quiet,
    notes: () => badge.notes({ count: total }),
    caution: () => badge.caution({ count }),
    warning: () => badge.warning({ count }),
    checking: badge.checking,
    'on-request': badge.checkLong,
    unavailable: badge.unavailable,
    blind: badge.blind,
    'left-unseen': badge.leftUnseen,
  };
  return names[look]();
}

export interface BadgeProps {
  readonly state: PromptState;
  readonly isOpen: boolean;
  readonly onPress: () => void;
}

/** The small button at the composer: how the draft stands, and the way to the card. */
export function Badge({ state, isOpen, onPress }: BadgeProps): VNode {
  const t = promptMessages[state.locale];
  const look = lookOf(state);
  const { guidance } = state;
  const name = nameOf(look, guidance, t);
  const count = guidance ? guidance.cards.length - guidance.quietNotes : 0;
  return (
    <button
      type="button"
      class="badge"
      data-look={look}
      aria-label={name}
      title={name}
      aria-expanded={isOpen}
      aria-keyshortcuts={SHORTCUT}
      // The composer keeps its focus and selection when the badge is pressed with the mouse.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <Mitten />
      {look === 'on-request' && <span class="badge__text">{t.badge.check()}</span>}
      {(look === 'caution' || look === 'warning') && <span class="badge__text">{count}</span>}
    </button>
  );
}
