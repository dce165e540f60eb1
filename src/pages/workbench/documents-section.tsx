import type { VNode } from 'preact';
import { listAt, textAt, useEditing } from './editing';
import { EntryList, freeId } from './entry-list';
import { TextField } from './text-field';
import { TrilingualField } from './trilingual-field';

const order = ['id', 'title', 'approved', 'by', 'section', 'link'];

/** The documents that guidelines come from. */
export function DocumentsSection(): VNode {
  const { value, t } = useEditing();
  const documents = listAt(value, ['documents']);
  const entries = documents.map((each) => ({
    title: titleOf(each),
    remark: <small>{textAt(each, ['id'])}</small>,
  }));
  const ids = documents.map((each) => textAt(each, ['id']));
  return (
    <EntryList
      path={['documents']}
      entries={entries}
      addLabel={t.document.add()}
      isOrdered
      blank={() => ({ value: { id: freeId('document', ids), title: { fi: t.document.blank() } } })}
    >
      {(index) => {
        const path = ['documents', index];
        return (
          <div class="form">
            <TrilingualField
              path={[...path, 'title']}
              label={t.document.title()}
              help={t.document.titleHelp()}
              isPartial
            />
            <TextField
              path={[...path, 'id']}
              label={t.document.id()}
              help={t.document.idHelp()}
              order={order}
            />
            <div class="pair">
              <TextField
                path={[...path, 'approved']}
                label={t.document.approved()}
                help={t.document.approvedHelp()}
                isOptional
                order={order}
              />
              <TextField path={[...path, 'section']} label={t.document.section()} isOptional order={order} />
            </div>
            <TrilingualField path={[...path, 'by']} label={t.document.by()} isOptional order={order} />
            <TextField
              path={[...path, 'link']}
              label={t.document.link()}
              help={t.document.linkHelp()}
              isOptional
              order={order}
            />
          </div>
        );
      }}
    </EntryList>
  );
}

/** The name of a thing in the first language that it has one in. */
export const titleOf = (entry: unknown): string =>
  textAt(entry, ['title', 'fi']) || textAt(entry, ['title', 'sv']) || textAt(entry, ['title', 'en']);
