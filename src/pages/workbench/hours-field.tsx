import type { VNode } from 'preact';
import { textAt, useEditing, useField, valueAt } from './editing';
import { FaultList } from './fault-list';
import { packOrder } from './pack-order';
import { TextField } from './text-field';

const days = ['mon-fri', 'mon-thu', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** When the offices are open: those days that are said, and the usual ones. */
export function HoursField(): VNode {
  const { value, t } = useEditing();
  const { id, faults, set } = useField(['officeHours'], packOrder);
  const said = Object.keys(Object(valueAt(value, ['officeHours'])));
  const shown = days.filter((day) => said.includes(day) || day === 'mon-fri' || day === 'sat');
  const left = days.filter((day) => !shown.includes(day));
  const leave = () => {
    if (said.every((day) => textAt(value, ['officeHours', day]) === '')) set(undefined);
  };
  return (
    <fieldset class="group" id={id} tabIndex={-1}>
      <legend>{t.pack.officeHours()}</legend>
      <p class="help">{t.pack.officeHoursHelp()}</p>
      <div class="trilingual">
        {shown.map((day) => (
          <TextField
            key={day}
            path={['officeHours', day]}
            label={t.day[day]()}
            order={[...packOrder, ...days]}
            isOptional
            onLeave={leave}
          />
        ))}
      </div>
      {left.length > 0 && (
        <label class="field">
          {t.pack.otherDay()}
          <select
            value=""
            onChange={({ currentTarget }) => {
              if (currentTarget.value !== '')
                set({ ...Object(valueAt(value, ['officeHours'])), [currentTarget.value]: '8.00–16.00' });
            }}
          >
            <option value="">–</option>
            {left.map((day) => (
              <option key={day} value={day}>
                {t.day[day]()}
              </option>
            ))}
          </select>
        </label>
      )}
      <FaultList id={id} faults={faults.filter(({ field }) => field.length === 1)} />
    </fieldset>
  );
}
