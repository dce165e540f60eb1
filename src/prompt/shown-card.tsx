import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Card, Guidance } from '../guidance/guidance';
import type { Language } from '../language/language';
import { CardView } from './card-view';
import type { PromptHandlers } from './prompt-state';

export interface CardListProps extends Pick<PromptHandlers, 'onDismiss' | 'onFix' | 'onShow'> {
  readonly guidance: Guidance;
  readonly index: number;
  readonly locale: Language;
}

/** One card at a time; its place in the text is shown while it is in view. */
export function ShownCard({
  guidance,
  index,
  locale,
  onShow,
  onFix,
  onDismiss,
}: CardListProps): VNode | null {
  const card: Card | undefined = guidance.cards[index];
  useEffect(() => {
    onShow(card);
    return () => onShow(undefined);
  }, [card, onShow]);
  if (!card) return null;
  return <CardView key={card.id} card={card} locale={locale} onFix={onFix} onDismiss={onDismiss} />;
}
