import type { VNode } from 'preact';
import { categories } from '../../finding';
import { aboutOf } from './about-of';
import { ContactKey } from './contact-key';
import { textAt, useEditing, valueAt } from './editing';
import { EntryList } from './entry-list';
import { TrilingualField } from './trilingual-field';

/** Whom to ask, by what it is about. */
export function ContactsSection(): VNode {
  const { locale, value, t } = useEditing();
  const contacts = Object(valueAt(value, ['contacts']));
  const keys = Object.keys(contacts);
  const free = ['default', ...categories].find((key) => !keys.includes(key)) ?? `contact-${keys.length + 1}`;
  return (
    <EntryList
      path={['contacts']}
      entries={keys.map((key) => ({
        title: textAt(contacts, [key, locale]),
        remark: <small>{aboutOf(key, t.contact.about)}</small>,
      }))}
      addLabel={t.contact.add()}
      blank={() => ({ key: free, value: { fi: '', sv: '', en: '' } })}
    >
      {(index) => {
        const key = keys[index] ?? '';
        return (
          <div class="form">
            <ContactKey index={index} name={key} taken={keys} />
            <TrilingualField
              path={['contacts', key]}
              label={t.contact.text()}
              help={t.contact.textHelp()}
              rows={2}
            />
          </div>
        );
      }}
    </EntryList>
  );
}
