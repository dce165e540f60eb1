import type { VNode } from 'preact';
import { idOf, listAt, triedRule, useEditing, useField } from './editing';
import { ExampleRow } from './example-row';
import { FaultList } from './fault-list';
import type { ExampleList } from './judge-example';
import type { Path } from './set-value';

export interface ExamplesFieldProps {
  /** Of the rule. */
  readonly path: Path;
  readonly rule: string;
  readonly list: ExampleList;
}

/** Texts that must be found, or must not; each turns green or red as one types. */
export function ExamplesField({ path, rule, list }: ExamplesFieldProps): VNode {
  const { file, value, trial, t, onFocus } = useEditing();
  const place = [...path, 'examples', list];
  const { id, faults, set } = useField(place, ['flags', 'allows']);
  const examples = listAt(value, place);
  const own = faults.filter(({ field }) => field.length <= place.length);
  const tried = triedRule(trial, rule)?.examples.filter((each) => each.list === list);
  return (
    <fieldset class="group" id={id} tabIndex={-1}>
      <legend>{t.rule[list]()}</legend>
      <p class="help">{list === 'flags' ? t.rule.flagsHelp() : t.rule.allowsHelp()}</p>
      <ul class="plain-list">
        {examples.map((example, number) => (
          <ExampleRow
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place; its text changes as one types.
            key={number}
            path={[...place, number]}
            number={number}
            list={list}
            example={example}
            tried={tried?.[number]}
            onRemove={() => {
              set(examples.toSpliced(number, 1));
              onFocus(idOf(file, number === 0 ? place : [...place, number - 1]));
            }}
          />
        ))}
      </ul>
      <button
        type="button"
        class="button button--small button--quiet"
        onClick={() => {
          set([...examples, '']);
          onFocus(idOf(file, [...place, examples.length]));
        }}
      >
        <span aria-hidden="true">+</span> {t.rule.addExample()}
      </button>
      <FaultList id={id} faults={own} />
    </fieldset>
  );
}
