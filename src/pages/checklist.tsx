import type { VNode } from 'preact';
import type { Language } from '../language/language';
import { pageMessages } from '../locales';
import type { Response } from '../messages/message-types';
import { tickedItems } from '../settings/settings';
import { useSetting } from './use-setting';

export interface ChecklistProps {
  readonly list: Response<'guidelines'>['checklists'][number];
  readonly locale: Language;
}

/** A checklist whose ticks stay on the device. */
export function Checklist({ list, locale }: ChecklistProps): VNode {
  const t = pageMessages[locale].library;
  const all = useSetting(tickedItems)?.value ?? {};
  const ticked = all[list.id] ?? [];
  const save = (items: readonly number[]) => void tickedItems.set({ ...all, [list.id]: [...items] });
  return (
    <details class="fold">
      <summary>
        {list.title[locale]} ({ticked.length}/{list.items.length})
      </summary>
      <div>
        {list.items.map((item, number) => (
          <label class="choice" key={item.fi}>
            <input
              type="checkbox"
              checked={ticked.includes(number)}
              onChange={({ currentTarget }) =>
                save(currentTarget.checked ? [...ticked, number] : ticked.filter((one) => one !== number))
              }
            />
            {item[locale]}
          </label>
        ))}
        <div class="row no-print">
          <button type="button" class="button button--small" onClick={() => save([])}>
            {t.clear()}
          </button>
          <button type="button" class="button button--small" onClick={() => print()}>
            {t.print()}
          </button>
        </div>
      </div>
    </details>
  );
}
