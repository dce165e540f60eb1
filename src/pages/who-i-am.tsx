import type { VNode } from 'preact';
import { roles } from '../draft';
import { pageMessages } from '../locales';
import { ownRoles, profileNamesEmployer } from '../settings/settings';
import type { PageProps } from './start-page';
import { useSetting } from './use-setting';

/** Employee, trustee or both, and whether one's own profile names the employer. */
export function WhoIAm({ locale }: PageProps): VNode {
  const t = pageMessages[locale].options;
  const mine = useSetting(ownRoles)?.value ?? [];
  const names = useSetting(profileNamesEmployer)?.value ?? false;
  return (
    <fieldset>
      <legend class="hidden-visually">{t.who()}</legend>
      {roles.map((role) => (
        <label class="choice" key={role}>
          <input
            type="checkbox"
            checked={mine.includes(role)}
            onChange={({ currentTarget: { checked } }) =>
              void ownRoles.set(roles.filter((one) => (one === role ? checked : mine.includes(one))))
            }
          />
          {t[role]()}
        </label>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={names}
          onChange={({ currentTarget }) => void profileNamesEmployer.set(currentTarget.checked)}
        />
        {t.profile()}
      </label>
      <p class="help" role="status">
        {mine.includes('trustee') && t.trusteeFreedom()}
      </p>
    </fieldset>
  );
}
