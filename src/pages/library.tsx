import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { pageMessages } from '../locales';
import { Checklist } from './checklist';
import { LibraryEntry } from './library-entry';
import type { PageProps } from './start-page';
import { useAnswer } from './use-answer';
import { useSettled } from './use-settled';

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
