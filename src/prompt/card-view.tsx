import type { VNode } from 'preact';
import type { Card } from '../guidance/guidance';
import type { Language } from '../language/language';
import { promptMessages } from '../locales';
import { CardFixes, type FixHandlers } from './card-fixes';
import { CardWhy } from './card-why';
import type { DismissScope } from './prompt-state';

export interface CardViewProps extends FixHandlers {
  readonly card: Card;
  readonly locale: Language;
  /** `false` where what is seen stands above the card already. */
  readonly isTitled?: boolean;
  /** Which dismissals make sense here. */
  readonly scopes?: readonly DismissScope[];
  readonly onDismiss: (card: Card, scope: DismissScope) => void;
}

/** One card: what, what instead, why; then whom to ask, what if it is out already, and how to dismiss it. */
export function CardView({ card, locale, isTitled = true, scopes, onFix, onDismiss }: CardViewProps): VNode {
  const t = promptMessages[locale];
  const { category, severity, what, instead, quote, places, facts } = card;
  return (
    <article class="card" data-severity={severity} data-kind={card.kind}>
      <div class="card__kind">
        <span class="card__dot" />
        <span>{t.category[category]()}</span>
        <span class="hidden-visually">{t.severity[severity]()}</span>
      </div>
      {isTitled && <h3 class="card__what">{what[locale]}</h3>}
      {facts ? <Facts facts={facts} locale={locale} /> : <Quote quote={quote} />}
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
        <Dismissing card={card} locale={locale} scopes={scopes ?? allScopes} onDismiss={onDismiss} />
      </div>
    </article>
  );
}

const MAX_QUOTE = 90;

function Quote({ quote }: { readonly quote: string }): VNode {
  const short = quote.length > MAX_QUOTE ? `${quote.slice(0, MAX_QUOTE).trimEnd()}…` : quote;
  return <span class="card__quote">{short}</span>;
}

const isNamed = (name: string): name is 'here' | 'there' => name === 'here' || name === 'there';

interface FactsProps {
  readonly facts: Readonly<Record<string, string>>;
  readonly locale: Language;
}

/** What stands here and what in the other language version. */
function Facts({ facts, locale }: FactsProps): VNode {
  const t = promptMessages[locale].card;
  return (
    <dl class="card__facts">
      {Object.entries(facts).map(([name, value]) => (
        <>
          <dt>{isNamed(name) ? t[name]() : name}</dt>
          <dd>{value}</dd>
        </>
      ))}
    </dl>
  );
}

const allScopes: readonly DismissScope[] = ['once', 'words', 'rule'];

type DismissingProps = Pick<CardViewProps, 'card' | 'locale' | 'onDismiss'> & {
  readonly scopes: readonly DismissScope[];
};

function Dismissing({ card, locale, scopes, onDismiss }: DismissingProps): VNode {
  const t = promptMessages[locale].card;
  const words: Record<DismissScope, string> = {
    once: t.dismissOnce(),
    words: t.dismissWords(),
    rule: t.dismissRule(),
  };
  return (
    <details class="more">
      <summary>{t.dismiss()}</summary>
      <div class="more__choices">
        {scopes.map((scope) => (
          <button
            type="button"
            class="button button--small"
            data-dismiss={scope}
            key={scope}
            onClick={() => onDismiss(card, scope)}
          >
            {words[scope]}
          </button>
        ))}
        <p class="told">{t.dismissHelp()}</p>
      </div>
    </details>
  );
}
