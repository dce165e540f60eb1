import type { VNode } from 'preact';
import type { Choice } from './choice-field';
import { listAt, useEditing, useField } from './editing';
import { FaultList } from './fault-list';
import type { Path } from './set-value';

export interface ChecksFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly help?: string;
  readonly choices: readonly Choice[];
  /** With nothing chosen it is taken out of the file. */
  readonly isOptional?: boolean;
  readonly order?: readonly string[];
}

/** Any of several values, kept in the order that they stand in. */
export function ChecksField({ path, label, help, choices, isOptional, order }: ChecksFieldProps): VNode {
  const { value } = useEditing();
  const { id, faults, set } = useField(path, order);
  const chosen = listAt(value, path);
  const change = (one: string, isOn: boolean) => {
    const next = isOn ? [...chosen, one] : chosen.filter((each) => each !== one);
    set(isOptional && next.length === 0 ? undefined : next);
  };
  return (
    <fieldset class="group" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {help && <p class="help">{help}</p>}
      <div class="row">
        {choices.map((choice) => (
          <label class="choice" key={choice.value}>
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onChange={({ currentTarget: { checked } }) => change(choice.value, checked)}
            />
            {choice.label}
          </label>
        ))}
      </div>
      <FaultList id={id} faults={faults} />
    </fieldset>
  );
}
