import type { VNode } from 'preact';
import { promptMessages } from '../locales';
import { CardFixes, type FixHandlers } from './card-fixes';
import { CardSeen } from './card-seen';
import { CardWhy } from './card-why';
import { Dismissing, type DismissingProps } from './dismissing';

export interface CardViewProps extends FixHandlers, DismissingProps {
  /** `false` where what is seen stands above the card already. */
  readonly isTitled?: boolean;
}

/** One card: what, what instead, why; then whom to ask, what if it is out already, and how to dismiss it. */
export function CardView({ card, locale, isTitled = true, scopes, onFix, onDismiss }: CardViewProps): VNode {
  const t = promptMessages[locale];
  const { category, severity, what, instead, places } = card;
  return (
    <article class="card" data-severity={severity} data-kind={card.kind}>
      <div class="card__kind">
        <span class="card__dot" />
        <span>{t.category[category]()}</span>
        <span class="hidden-visually">{t.severity[severity]()}</span>
      </div>
      {isTitled && <h3 class="card__what">{what[locale]}</h3>}
      <CardSeen card={card} locale={locale} />
      {places.length > 1 && <p class="told">{t.card.places({ count: places.length })}</p>}
      <p class="card__instead">{instead[locale]}</p>
      <CardFixes card={card} locale={locale} onFix={onFix} />
      <CardWhy card={card} locale={locale} />
      <div>
        {card.contact && (
          <details class="more">
            <summary>{t.card.ask()}</summary>
            <p>{card.contact[locale]}</p>
          </details>
        )}
        {card.afterPosting && (
          <details class="more">
            <summary>{t.card.afterPosting()}</summary>
            <p>{card.afterPosting[locale]}</p>
          </details>
        )}
        <Dismissing card={card} locale={locale} {...(scopes && { scopes })} onDismiss={onDismiss} />
      </div>
    </article>
  );
}
