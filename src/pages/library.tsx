import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../language/language';
import { pageMessages, promptMessages } from '../locales';
import type { Response } from '../messages';
import { CardWhy } from '../prompt/card-why';
import { Checklist } from './checklist';
import type { PageProps } from './start-page';
import { useAnswer } from './use-answer';
import { useSettled } from './use-settled';

type LibraryCard = Response<'guidelines'>['cards'][number];

/** The guidance of the pack in force, to read and search, and its checklists. */
export function Library({ locale }: PageProps): VNode {
  const t = pageMessages[locale].library;
  const [query, setQuery] = useState('');
  const answer = useAnswer('guidelines', { query: useSettled(query) });
  const { cards, checklists } = answer.state === 'answered' ? answer.response : { cards: [], checklists: [] };
  const isEmpty = answer.state === 'answered' && cards.length + checklists.length === 0;
  return (
    <>
      <label class="field">
        <span class="hidden-visually">{t.search()}</span>
        <input
          type="search"
          value={query}
          placeholder={t.search()}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
      </label>
      <p role="status" class="help">
        {answer.state === 'failed' && pageMessages[locale].common.failed()}
        {isEmpty ? t.none() : cards.length > 0 && t.count({ count: cards.length })}
      </p>
      {checklists.length > 0 && <h2>{t.checklists()}</h2>}
      <ul class="plain-list">
        {checklists.map((list) => (
          <li key={list.id}>
            <Checklist list={list} locale={locale} />
          </li>
        ))}
      </ul>
      {cards.length > 0 && <h2>{t.guidelines()}</h2>}
      <ul class="plain-list">
        {cards.map((card) => (
          <li key={card.id}>
            <LibraryEntry card={card} locale={locale} />
          </li>
        ))}
      </ul>
    </>
  );
}

function LibraryEntry({ card, locale }: { readonly card: LibraryCard; readonly locale: Language }): VNode {
  const t = promptMessages[locale].card;
  const { title, advice, afterPosting, contact, why } = card;
  return (
    <details class="fold" data-guideline={card.id}>
      <summary>{title[locale]}</summary>
      <div>
        <CardWhy
          card={{ ...(why && { why }), guideline: { id: card.id, title, advice } }}
          locale={locale}
          isWhole
        />
        {afterPosting && (
          <p>
            <strong>{t.afterPosting()}:</strong> {afterPosting[locale]}
          </p>
        )}
        {contact && (
          <p>
            <strong>{t.ask()}:</strong> {contact[locale]}
          </p>
        )}
      </div>
    </details>
  );
}
