import type { VNode } from 'preact';
import { pageMessages } from '../locales';
import { municipality } from '../settings/settings';
import type { PageProps } from './start-page';
import { useAnswer } from './use-answer';
import { useSetting } from './use-setting';

/** Which municipality's rules are in force. */
export function MunicipalityChoice({ locale }: PageProps): VNode {
  const t = pageMessages[locale].options;
  const held = useSetting(municipality);
  const packs = useAnswer('packs', {});
  const available = packs.state === 'answered' ? packs.response.available : [];
  const chosen = available.find(({ id }) => id === held?.value);
  const own = available.filter(({ id }) => id !== 'base');
  return (
    <>
      <label class="field">
        <span class="hidden-visually">{t.municipality()}</span>
        <select
          value={held?.value}
          disabled={held?.isLocked ?? true}
          onChange={({ currentTarget }) => void municipality.set(currentTarget.value)}
        >
          <option value="base">{t.municipalityNone()}</option>
          {own
            .toSorted((a, b) => a.title[locale].localeCompare(b.title[locale], locale))
            .map(({ id, title }) => (
              <option key={id} value={id}>
                {title[locale]}
              </option>
            ))}
        </select>
      </label>
      {held?.isLocked && <p class="locked">🔒 {pageMessages[locale].common.lockedBy()}</p>}
      {chosen && <p class="help">{t.version({ version: chosen.version })}</p>}
    </>
  );
}
