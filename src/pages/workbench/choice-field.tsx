import type { VNode } from 'preact';
import { useField } from './editing';
import { FaultList, faultAttributes } from './fault-list';
import type { Path } from './set-value';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface ChoiceFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly help?: string;
  readonly choices: readonly Choice[];
  /** What it means to choose nothing; without it something must be chosen. */
  readonly none?: string;
  readonly order?: readonly string[];
}

/** One of several values. One that is in the file and not among them stays, and is shown. */
export function ChoiceField({ path, label, help, choices, none, order }: ChoiceFieldProps): VNode {
  const { id, text, faults, set } = useField(path, order);
  const isStrange = text !== '' && !choices.some(({ value }) => value === text);
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={text}
        {...faultAttributes(id, faults)}
        onChange={({ currentTarget: { value } }) => set(value === '' ? undefined : value)}
      >
        {(none !== undefined || text === '') && <option value="">{none ?? '–'}</option>}
        {isStrange && <option value={text}>{text} (?)</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      {help && <p class="help">{help}</p>}
      <FaultList id={id} faults={faults} />
    </div>
  );
}
