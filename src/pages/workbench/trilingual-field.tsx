import type { VNode } from 'preact';
import { textAt, useEditing, useField } from './editing';
import { FaultList } from './fault-list';
import type { Path } from './set-value';
import { TextField } from './text-field';

const languages = ['fi', 'sv', 'en'] as const;

export interface TrilingualFieldProps {
  readonly path: Path;
  readonly label: string;
  readonly help?: string;
  readonly rows?: number;
  /** Left empty in all languages it is taken out of the file. */
  readonly isOptional?: boolean;
  /** Some languages may be missing: words of a document stand in its own. */
  readonly isPartial?: boolean;
  readonly order?: readonly string[];
}

/** A text in Finnish, Swedish and English. */
export function TrilingualField(props: TrilingualFieldProps): VNode {
  const { path, label, help, rows = 1, isOptional = false, isPartial = false } = props;
  const { value, t } = useEditing();
  const { id, faults, set } = useField(path);
  const own = faults.filter(({ field }) => field.length <= path.length);
  const leave = () => {
    if (isOptional && languages.every((each) => textAt(value, [...path, each]) === '')) set(undefined);
  };
  return (
    <fieldset class="group" id={id} tabIndex={-1}>
      <legend>{label}</legend>
      {help && <p class="help">{help}</p>}
      <div class="trilingual">
        {languages.map((lang) => (
          <TextField
            key={lang}
            path={[...path, lang]}
            label={t.language[lang]()}
            lang={lang}
            rows={rows}
            order={languages}
            isOptional={isPartial}
            onLeave={leave}
          />
        ))}
      </div>
      <FaultList id={id} faults={own} />
    </fieldset>
  );
}
