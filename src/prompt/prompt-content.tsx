import type { VNode } from 'preact';
import { promptMessages } from '../locales';
import type { PromptHandlers, PromptState } from './prompt-state';
import { ShownCard } from './shown-card';

export interface PromptContentProps {
  readonly state: PromptState;
  readonly handlers: PromptHandlers;
  /** Which of the cards is in view. */
  readonly index: number;
}

/** What the panel says: a card, or honestly why there is none. */
export function PromptContent({
  state: { guidance, phase, reach, locale, pressAgain, room, leftUnseen },
  index,
  handlers,
}: PromptContentProps): VNode {
  const t = promptMessages[locale];
  if (pressAgain) return <p role="alert">{t.pause.pressAgain()}</p>;
  if (reach === 'blind') return <p>{t.state.blind()}</p>;
  if (phase === 'unavailable') return <p>{t.state.unavailable()}</p>;
  if (phase === 'on-request') {
    return (
      <>
        <p>{t.state.onRequest()}</p>
        <button type="button" class="button button--primary" onClick={handlers.onCheck}>
          {t.badge.checkLong()}
        </button>
      </>
    );
  }
  if (leftUnseen && !guidance) return <p>{t.state.leftUnseen()}</p>;
  return (
    <>
      {guidance?.freedomOfSpeech && <p class="freedom">{t.card.freedom()}</p>}
      {guidance ? (
        <ShownCard guidance={guidance} index={index} locale={locale} {...handlers} />
      ) : (
        <p>{phase === 'checking' ? t.badge.checking() : t.state.quiet()}</p>
      )}
      {room && (
        <p class="room">
          {room.left < 0
            ? t.state.tooLong({ count: -room.left, limit: room.limit })
            : t.state.room({ count: room.left, limit: room.limit })}
        </p>
      )}
      {reach === 'generic' && <p class="generic">{t.state.generic()}</p>}
    </>
  );
}
