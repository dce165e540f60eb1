import type { VNode } from 'preact';
import type { Card } from '../guidance/guidance';
import type { Language } from '../language/language';
import { promptMessages } from '../locales';

/** What the card speaks of: the words of the text, or what differs in it. */
export function CardSeen({
  card: { findings, facts },
  locale,
}: {
  readonly card: Pick<Card, 'findings' | 'facts'>;
  readonly locale: Language;
}): VNode {
  if (facts) return <Facts facts={facts} locale={locale} />;
  const quotes = [...new Set(findings.map(({ quote }) => quote))].slice(0, MAX_QUOTES);
  return (
    <>
      {quotes.map((quote) => (
        <Quote key={quote} quote={quote} />
      ))}
    </>
  );
}

/** More would push what to do out of sight; all are underlined in the text. */
const MAX_QUOTES = 3;
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
