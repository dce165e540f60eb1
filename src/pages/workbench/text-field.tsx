import type { VNode } from 'preact';
import { useField } from './editing';
import { FaultList, faultAttributes } from './fault-list';
import type { Path } from './set-value';

export interface TextFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly help?: string;
  /** More than one: a text of several lines. */
  readonly rows?: number;
  /** Left empty it is taken out of the file. */
  readonly isOptional?: boolean;
  readonly isNumber?: boolean;
  /** The language that it is written in. */
  readonly lang?: string;
  /** Order of the fields of its record. */
  readonly order?: readonly string[];
  readonly onLeave?: () => void;
}

/** A text of the file. Digits stay a number where one is wanted. */
export function TextField(props: TextFieldProps): VNode {
  const { path, label, help, rows = 1, isOptional = false, isNumber = false, lang, order, onLeave } = props;
  const { id, text, faults, set } = useField(path, order);
  const shared = {
    id,
    value: text,
    ...(lang && { lang }),
    ...faultAttributes(id, faults),
    onInput: ({ currentTarget: { value } }: { readonly currentTarget: { readonly value: string } }) =>
      set(isNumber && /^\d+$/.test(value) ? Number(value) : value),
    onBlur: () => {
      if (isOptional && text === '') set(undefined);
      onLeave?.();
    },
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 ? <textarea {...shared} rows={rows} /> : <input {...shared} type="text" />}
      {help && <p class="help">{help}</p>}
      <FaultList id={id} faults={faults} />
    </div>
  );
}
