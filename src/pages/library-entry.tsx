import type { VNode } from 'preact';
import type { Language } from '../language/language';
import { promptMessages } from '../locales';
import type { Response } from '../messages/message-types';
import { CardWhy } from '../prompt/card-why';

export interface LibraryEntryProps {
  readonly card: Response<'guidelines'>['cards'][number];
  readonly locale: Language;
}

/** One guideline: its title, to be opened. */
export function LibraryEntry({ card, locale }: LibraryEntryProps): VNode {
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
