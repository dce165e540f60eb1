import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Card, Guidance } from '../guidance/guidance';
import type { Language } from '../language/language';
import { ask } from '../messages/own-messages';
import { CardView } from '../prompt/card-view';
import type { DismissScope } from '../prompt/prompt-state';

export interface CardsProps {
  readonly guidance: Guidance;
  readonly locale: Language;
  /** Which dismissals make sense here; all where left out. */
  readonly scopes?: readonly DismissScope[];
  readonly onDismissed?: (card: Card, scope: DismissScope) => void;
}

/** The cards of a draft as a list to open one by one; the first stands open. */
export function Cards({ guidance, locale, scopes, onDismissed }: CardsProps): VNode {
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set());
  const cards = guidance.cards.filter(({ id }) => !gone.has(id));

  async function dismiss(card: Card, scope: DismissScope): Promise<void> {
    await ask('dismiss', { findings: card.findings, scope });
    setGone(new Set([...gone, card.id]));
    onDismissed?.(card, scope);
  }
  return (
    <ul class="plain-list">
      {cards.map((card, index) => (
        <li key={card.id}>
          <details class="fold" open={index === 0}>
            <summary>
              <span class="dot" data-severity={card.severity} />
              {card.what[locale]}
            </summary>
            <div>
              <CardView
                card={card}
                locale={locale}
                isTitled={false}
                {...(scopes && { scopes })}
                onDismiss={(one, scope) => void dismiss(one, scope)}
              />
            </div>
          </details>
        </li>
      ))}
    </ul>
  );
}
