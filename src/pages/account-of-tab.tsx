import type { VNode } from 'preact';
import type { Account } from '../draft';
import { pageMessages } from '../locales';
import { knownAccounts } from '../settings/settings';
import type { PageProps } from './start-page';
import { useAnswer } from './use-answer';
import { useSetting } from './use-setting';

export interface AccountOfTabProps extends PageProps {
  readonly tab: number;
}

/** Lets the writer say whose the account is that the page shows. */
export function AccountOfTab({ locale, tab }: AccountOfTabProps): VNode | null {
  const { tab: t, options } = pageMessages[locale];
  const known = useSetting(knownAccounts)?.value;
  const answer = useAnswer('accountOfTab', { tab });
  const account = answer.state === 'answered' ? answer.response.account : undefined;
  if (!account || !known) return null;
  const kinds: readonly (readonly [Account, string])[] = [
    ['organisation', options.organisation()],
    ['work', options.work()],
    ['personal', options.own()],
  ];
  const told = known[account.key];
  return (
    <fieldset>
      <legend class="help">{t.account({ name: account.name })}</legend>
      <div class="row">
        {kinds.map(([kind, words]) => (
          <label class="choice" key={kind}>
            <input
              type="radio"
              name="account-of-tab"
              checked={(told ?? account.kind) === kind}
              onChange={() => void knownAccounts.set({ ...known, [account.key]: kind })}
            />
            {words}
          </label>
        ))}
      </div>
      <p class="help" role="status">
        {told && told !== account.kind && t.accountNext()}
      </p>
    </fieldset>
  );
}
