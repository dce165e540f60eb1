import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { idOf, textAt, useEditing, useField } from './editing';
import { explainFault } from './explain-fault';
import { FaultList, faultAttributes } from './fault-list';
import type { ExampleList } from './judge-example';
import type { Path } from './set-value';
import type { TriedExample } from './workshop';

export interface ExampleRowProps {
  readonly path: Path;
  /** From 0. */
  readonly number: number;
  readonly list: ExampleList;
  /** A text, or a record with the circumstances that it is written in. */
  readonly example: unknown;
  readonly tried: TriedExample | undefined;
  readonly onRemove: () => void;
}

/** One example with its verdict beside it. */
export function ExampleRow({ path, number, list, example, tried, onRemove }: ExampleRowProps): VNode {
  const { locale, file, t } = useEditing();
  const isRecord = typeof example === 'object' && example !== null;
  const place = isRecord ? [...path, 'text'] : path;
  const { faults, set } = useField(place);
  const box = useRef<HTMLTextAreaElement>(null);
  const id = idOf(file, path);
  const text = textAt(example, isRecord ? ['text'] : []);
  const circumstances = isRecord ? Object.entries(example).filter(([name]) => name !== 'text') : [];
  const state = tried === undefined ? 'waiting' : tried.fault ? 'wrong' : 'right';

  /** Puts the marks around what is selected. */
  function mark(): void {
    const { selectionStart = 0, selectionEnd = 0 } = box.current ?? {};
    if (selectionStart === selectionEnd) return;
    const chosen = text.slice(selectionStart, selectionEnd);
    set(`${text.slice(0, selectionStart)}[[${chosen}]]${text.slice(selectionEnd)}`);
    box.current?.focus();
  }

  return (
    <li class={`trial-${state}`} data-example={state}>
      <div class="row row--tight">
        <textarea
          ref={box}
          id={id}
          class="grow"
          rows={Math.min(6, Math.max(2, text.split('\n').length))}
          aria-label={`${t.rule[list]()} ${number + 1}`}
          value={text}
          {...faultAttributes(id, faults)}
          onInput={({ currentTarget }) => set(currentTarget.value)}
        />
        <button
          type="button"
          class="button button--icon"
          aria-label={t.tools.removeRow({ name: `${t.rule[list]()} ${number + 1}` })}
          onClick={onRemove}
        >
          ✕
        </button>
      </div>
      <p class="verdict">
        {state === 'right' && `✓ ${t.right()}`}
        {tried?.fault && `✗ ${explainFault(tried.fault, locale)}`}
      </p>
      {list === 'flags' && (
        <button type="button" class="button button--small" onClick={mark}>
          {t.rule.mark()}
        </button>
      )}
      {circumstances.length > 0 && (
        <p class="help">
          {t.rule.circumstances()}:{' '}
          {circumstances.map(([name, said]) => `${name}: ${String(said)}`).join(', ')}
        </p>
      )}
      <FaultList id={id} faults={faults} />
    </li>
  );
}
