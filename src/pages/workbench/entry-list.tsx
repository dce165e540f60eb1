import type { ComponentChildren, VNode } from 'preact';
import { idOf, listAt, useEditing, valueAt } from './editing';
import { addEntry, duplicateEntry, moveEntry, removeEntry } from './entries';
import { EntryTools } from './entry-tools';
import type { Path } from './set-value';

export interface Entry {
  readonly title: string;
  /** What the title does not say: how many examples are right, which category. */
  readonly remark?: ComponentChildren;
}

export interface EntryListProps {
  /** A list of the file, or a record whose keys name its entries. */
  readonly path: Path;
  readonly entries: readonly Entry[];
  readonly addLabel: string;
  /** What a new entry says, and its key in a record. */
  readonly blank: () => { readonly value: unknown; readonly key?: string };
  /** Whether the order means something, and an entry can be copied. */
  readonly isOrdered?: boolean;
  /** The form of an entry. */
  readonly children: (index: number) => ComponentChildren;
}

/** Entries that open into forms, one at a time; added, copied, moved and deleted by buttons. */
export function EntryList(props: EntryListProps): VNode {
  const { path, entries, addLabel, blank, isOrdered = false, children } = props;
  const { file, value, problems, openEntry, onOpen, onFocus, onChange, t } = useEditing();
  const keys = isOrdered ? undefined : Object.keys(Object(valueAt(value, path)));
  const placeOf = (index: number): Path => [...path, keys?.[index] ?? index];
  const idAt = (index: number) => idOf(file, [...path, index]);
  const show = (index: number) => {
    onOpen(idAt(index));
    onFocus(idAt(index));
  };
  const add = () => {
    const { value: content, key } = blank();
    onChange((text) => addEntry(text, path, content, key), t.step.add(), '');
    show(entries.length);
  };
  const remove = (index: number, title: string) => {
    onChange((text) => removeEntry(text, path, index), t.step.delete({ name: title }), '');
    onOpen('');
    onFocus(entries.length === 1 ? `${idOf(file, path)}+` : idAt(Math.max(0, index - 1)));
  };
  const copy = (index: number) => {
    const ids = listAt(value, path).map((each) => String(valueAt(each, ['id'])));
    onChange((text) => duplicateEntry(text, path, index, freeId(ids[index] ?? '', ids)), t.step.copy(), '');
    show(index + 1);
  };
  const move = (index: number, step: -1 | 1) => {
    onChange((text) => moveEntry(text, path, index, step), t.step.move(), '');
    show(index + step);
  };
  return (
    <div class="entries">
      <ul class="plain-list">
        {entries.map(({ title, remark }, index) => {
          const isOpen = openEntry === idAt(index);
          const place = placeOf(index);
          const isFaulty = problems.some(({ field }) => place.every((part, at) => field[at] === part));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place; its name changes as one types.
            <li key={index} class="entry" data-open={isOpen}>
              <h3>
                <button
                  type="button"
                  class="entry__head"
                  id={idAt(index)}
                  aria-expanded={isOpen}
                  onClick={() => onOpen(isOpen ? '' : idAt(index))}
                >
                  <span class="grow">{title || t.unnamed()}</span>
                  {isFaulty && <span class="mark mark--wrong">{t.faulty()}</span>}
                  {remark}
                </button>
              </h3>
              {isOpen && (
                <div class="entry__body">
                  {children(index)}
                  <EntryTools
                    title={title}
                    canMoveUp={isOrdered && index > 0}
                    canMoveDown={isOrdered && index < entries.length - 1}
                    onMove={(step) => move(index, step)}
                    {...(isOrdered && { onCopy: () => copy(index) })}
                    onRemove={() => remove(index, title)}
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      <button type="button" class="button" id={`${idOf(file, path)}+`} onClick={add}>
        <span aria-hidden="true">+</span> {addLabel}
      </button>
    </div>
  );
}

/** `id-2`, `id-3` … whatever is not taken. */
export function freeId(id: string, taken: readonly string[]): string {
  const stem = id.replace(/-\d+$/, '');
  let number = 2;
  while (taken.includes(`${stem}-${number}`)) number++;
  return `${stem}-${number}`;
}
