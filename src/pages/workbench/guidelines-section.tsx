import type { VNode } from 'preact';
import { roles } from '../../draft';
import { categories } from '../../finding';
import { promptMessages } from '../../locales';
import { guidelineKinds } from '../../pack/schema';
import { aboutOf } from './about-of';
import { ChecksField } from './checks-field';
import { ChoiceField } from './choice-field';
import { titleOf } from './documents-section';
import { listAt, textAt, useEditing } from './editing';
import { EntryList, freeId } from './entry-list';
import { RowsField } from './rows-field';
import { TextField } from './text-field';
import { TrilingualField } from './trilingual-field';

const order = [
  'id',
  'kinds',
  'who',
  'source',
  'title',
  'advice',
  'afterPosting',
  'shownBy',
  'contact',
  'checklist',
  'examples',
];
const sourceOrder = ['document', 'section', 'page', 'quote'];

/** What the municipality's own documents say, and our advice. */
export function GuidelinesSection(): VNode {
  const { locale, value, trial, t } = useEditing();
  const guidelines = listAt(value, []);
  const ids = guidelines.map((each) => textAt(each, ['id']));
  const document = trial?.documents[0]?.id ?? '';
  const blank = () => ({
    id: freeId('guideline', ids),
    kinds: ['check'],
    who: ['employee', 'trustee', 'organisation'],
    source: { document, section: '1', quote: { fi: '' } },
    title: { fi: t.guideline.blank(), sv: '', en: '' },
    advice: { fi: '', sv: '', en: '' },
    shownBy: { screens: ['library'] },
  });
  const named = (names: readonly string[], label: (name: string) => string) =>
    names.map((name) => ({ value: name, label: label(name) }));
  const contacts = named(trial?.contacts ?? [], (key) => aboutOf(key, t.contact.about));
  const documents = (trial?.documents ?? []).map((each) => ({
    value: each.id,
    label: titleOf(each) || each.id,
  }));
  return (
    <EntryList
      path={[]}
      entries={guidelines.map((each) => ({
        title: textAt(each, ['title', locale]),
        remark: (
          <small>
            {[textAt(each, ['source', 'document']), textAt(each, ['source', 'section'])]
              .filter(Boolean)
              .join(' · ')}
          </small>
        ),
      }))}
      addLabel={t.guideline.add()}
      isOrdered
      blank={() => ({ value: blank() })}
    >
      {(index) => (
        <div class="form">
          <TrilingualField path={[index, 'title']} label={t.guideline.title()} order={order} />
          <TrilingualField
            path={[index, 'advice']}
            label={t.guideline.advice()}
            help={t.guideline.adviceHelp()}
            rows={3}
            order={order}
          />
          <TrilingualField
            path={[index, 'source', 'quote']}
            label={t.guideline.quote()}
            help={t.guideline.quoteHelp()}
            rows={3}
            isPartial
            order={sourceOrder}
          />
          <div class="pair">
            <ChoiceField
              path={[index, 'source', 'document']}
              label={t.guideline.document()}
              choices={documents}
              order={sourceOrder}
            />
            <TextField
              path={[index, 'source', 'section']}
              label={t.guideline.section()}
              order={sourceOrder}
            />
            <TextField
              path={[index, 'source', 'page']}
              label={t.guideline.page()}
              isNumber
              isOptional
              order={sourceOrder}
            />
          </div>
          <ChoiceField
            path={[index, 'contact']}
            label={t.guideline.contact()}
            choices={contacts}
            none={t.guideline.noContact()}
            order={order}
          />
          <ChecksField
            path={[index, 'shownBy', 'categories']}
            label={t.guideline.categories()}
            help={t.guideline.categoriesHelp()}
            choices={named(categories, (name) => aboutOf(name, promptMessages[locale].category))}
            isOptional
          />
          <ChecksField
            path={[index, 'who']}
            label={t.guideline.who()}
            choices={named([...roles, 'organisation'], (name) => aboutOf(name, t.who))}
            order={order}
          />
          <details class="fold">
            <summary>{t.more()}</summary>
            <div class="form">
              <TrilingualField
                path={[index, 'afterPosting']}
                label={t.guideline.afterPosting()}
                rows={2}
                isOptional
                order={order}
              />
              <ChecksField
                path={[index, 'kinds']}
                label={t.guideline.kinds()}
                choices={named(guidelineKinds, (name) => aboutOf(name, t.guidelineKind))}
                order={order}
              />
              <RowsField
                path={[index, 'shownBy', 'kinds']}
                label={t.guideline.findings()}
                rowLabel={t.guideline.findings()}
                help={t.guideline.findingsHelp()}
              />
              <RowsField
                path={[index, 'shownBy', 'rules']}
                label={t.guideline.rules()}
                rowLabel={t.guideline.rules()}
              />
              <TextField path={[index, 'id']} label={t.guideline.id()} help={t.pack.idHelp()} order={order} />
            </div>
          </details>
        </div>
      )}
    </EntryList>
  );
}
