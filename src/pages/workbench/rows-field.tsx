import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { idOf, listAt, useEditing, useField } from './editing';
import { FaultList, faultAttributes } from './fault-list';
import type { Path } from './set-value';

export interface RowsFieldProps {
  readonly path: Path;
  readonly label: string;
  /** Of one row, for assistive technology; its number follows. */
  readonly rowLabel: string;
  readonly help?: string;
  readonly placeholder?: string;
  readonly order?: readonly string[];
}

/** A list of short texts, one a row. A new row comes into the file with its first letter, an empty one leaves it. */
export function RowsField({ path, label, rowLabel, help, placeholder, order }: RowsFieldProps): VNode {
  const { file, value, t, onFocus } = useEditing();
  const { id, faults, set } = useField(path, order);
  const [isAdding, setAdding] = useState(false);
  const texts = listAt(value, path).map(String);
  const rows = isAdding || texts.length === 0 ? [...texts, ''] : texts;
  const put = (next: readonly string[]) => set(next.length > 0 ? next : undefined);
  const change = (number: number, text: string) => {
    if (number >= texts.length) {
      setAdding(false);
      if (text !== '') put([...texts, text]);
    } else put(texts.with(number, text));
  };
  const remove = (number: number) => {
    setAdding(false);
    put(texts.toSpliced(number, 1));
    onFocus(idOf(file, [...path, Math.max(0, number - 1)]));
  };
  return (
    <fieldset class="group" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {help && <p class="help">{help}</p>}
      <ul class="plain-list">
        {rows.map((text, number) => {
          const rowId = idOf(file, [...path, number]);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its text changes as one types.
            <li key={number} class="row row--tight">
              <input
                type="text"
                class="grow"
                id={rowId}
                aria-label={`${rowLabel} ${number + 1}`}
                value={text}
                placeholder={placeholder}
                {...faultAttributes(id, faults)}
                onInput={({ currentTarget }) => change(number, currentTarget.value)}
                onBlur={() => {
                  if (texts.includes('')) put(texts.filter((each) => each !== ''));
                }}
              />
              {number < texts.length && (
                <button
                  type="button"
                  class="button button--icon"
                  aria-label={t.tools.removeRow({ name: text || String(number + 1) })}
                  onClick={() => remove(number)}
                >
                  ✕
                </button>
              )}
            </li>
          );
        })}
      </ul>
      {rows.length === texts.length && (
        <button
          type="button"
          class="button button--small button--quiet"
          onClick={() => {
            setAdding(true);
            onFocus(idOf(file, [...path, texts.length]));
          }}
        >
          <span aria-hidden="true">+</span> {t.tools.addRow()}
        </button>
      )}
      <FaultList id={id} faults={faults} />
    </fieldset>
  );
}
