import type { VNode } from 'preact';
import type { Source } from '../guidance/guidance';
import type { Language } from '../language/language';
import { promptMessages } from '../locales';
import { quotedIn } from './quoted-in';

const dates: Record<Language, Intl.DateTimeFormat> = {
  fi: new Intl.DateTimeFormat('fi-FI'),
  sv: new Intl.DateTimeFormat('sv-FI'),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }),
};

/** Where the words stand: document, section, page, approval. */
export function SourceLine({
  source,
  locale,
}: {
  readonly source: Source;
  readonly locale: Language;
}): VNode {
  const t = promptMessages[locale].card;
  const { section, page, approved, decision, by, link } = source;
  const title = quotedIn(source.document, locale);
  const when = approved && dates[locale].format(new Date(approved));
  const items = [
    title && <cite lang={title.language}>{title.words}</cite>,
    t.section({ section }),
    page !== undefined && t.page({ page }),
    when && t.approved({ date: when }),
    by?.[locale],
    decision,
    link && (
      <a class="link" href={link} target="_blank" rel="noreferrer noopener">
        {t.openDocument()}
      </a>
    ),
  ].filter((item) => item);
  return (
    <ul class="source">
      {items.map((item, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the items never change places.
        <li key={place}>{item}</li>
      ))}
    </ul>
  );
}
