import type { VNode } from 'preact';
import type { Card } from '../guidance/guidance';
import type { Language } from '../language/language';
import { promptMessages } from '../locales';
import { quotedIn } from './quoted-in';
import { SourceLine } from './source-line';

/** Why: the guideline in the municipality's own words, its source, and what it means in plain words. */
export function CardWhy({
  card: { why, guideline },
  locale,
  isWhole = false,
}: {
  readonly card: Pick<Card, 'why' | 'guideline'>;
  readonly locale: Language;
  /** With our advice too, where no card says what to do instead. */
  readonly isWhole?: boolean;
}): VNode | null {
  if (!why && !guideline) return null;
  const quote = why && quotedIn(why.quote, locale);
  return (
    <section class="card__why" aria-label={promptMessages[locale].card.why()}>
      {quote ? (
        <blockquote lang={quote.language}>”{quote.words}”</blockquote>
      ) : (
        <p>{guideline?.title[locale]}</p>
      )}
      {guideline && (isWhole || !quote) && <p>{guideline.advice[locale]}</p>}
      {why && <SourceLine source={why} locale={locale} />}
    </section>
  );
}
