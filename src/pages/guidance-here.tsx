import type { VNode } from 'preact';
import { pageMessages } from '../locales';
import type { Request } from '../messages/message-types';
import { Checklist } from './checklist';
import { LibraryEntry } from './library-entry';
import type { PageProps } from './start-page';
import { useAnswer } from './use-answer';

export interface GuidanceHereProps extends PageProps {
  readonly place: NonNullable<Request<'guidelines'>['place']>;
}

/** The guidance that is meant for this site, this kind of box or this screen. */
export function GuidanceHere({ locale, place }: GuidanceHereProps): VNode | null {
  const answer = useAnswer('guidelines', { query: '', place });
  if (answer.state !== 'answered') return null;
  const { cards, checklists } = answer.response;
  if (cards.length + checklists.length === 0) return null;
  return (
    <section class="here">
      <h2>{pageMessages[locale].library.forHere()}</h2>
      <ul class="plain-list">
        {checklists.map((list) => (
          <li key={list.id}>
            <Checklist list={list} locale={locale} />
          </li>
        ))}
        {cards.map((card) => (
          <li key={card.id}>
            <LibraryEntry card={card} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  );
}
