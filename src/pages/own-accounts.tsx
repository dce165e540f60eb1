import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Account } from '../draft';
import { pageMessages } from '../locales';
import { knownAccounts, personalAccountsToo } from '../settings/settings';
import type { PageProps } from './start-page';
import { useSetting } from './use-setting';

const services = { facebook: 'Facebook', instagram: 'Instagram', x: 'X', linkedin: 'LinkedIn' } as const;
const isService = (name: string): name is keyof typeof services => Object.hasOwn(services, name);

/** The opt-in for personal accounts, and whose the accounts are that the user has named. */
export function OwnAccounts({ locale }: PageProps): VNode {
  const t = pageMessages[locale].options;
  const isOptedIn = useSetting(personalAccountsToo)?.value ?? false;
  const known = useSetting(knownAccounts)?.value ?? {};
  const kinds: Record<Account, string> = {
    organisation: t.organisation(),
    work: t.work(),
    personal: t.own(),
  };
  const entries = Object.entries(known);
  const without = (key: string) => Object.fromEntries(entries.filter(([one]) => one !== key));
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={isOptedIn}
          onChange={({ currentTarget }) => void personalAccountsToo.set(currentTarget.checked)}
        />
        {t.personalLabel()}
      </label>
      <p class="help">{t.personalHelp()}</p>
      <h3>{t.accounts()}</h3>
      <p class="help">{t.accountsHelp()}</p>
      <ul class="plain-list">
        {entries.map(([key, account]) => {
          const [platform = '', ...rest] = key.split(':');
          const name = `${isService(platform) ? services[platform] : platform}: ${rest.join(':')}`;
          return (
            <li class="row" key={key}>
              <span>
                {name} · {kinds[account]}
              </span>
              <button
                type="button"
                class="button button--small"
                aria-label={t.removeAccount({ name })}
                onClick={() => void knownAccounts.set(without(key))}
              >
                {t.remove()}
              </button>
            </li>
          );
        })}
      </ul>
      <NewAccount
        locale={locale}
        kinds={kinds}
        onAdd={(key, account) => void knownAccounts.set({ ...known, [key]: account })}
      />
    </>
  );
}

interface NewAccountProps extends PageProps {
  readonly kinds: Record<Account, string>;
  readonly onAdd: (key: string, account: Account) => void;
}

function NewAccount({ locale, kinds, onAdd }: NewAccountProps): VNode {
  const t = pageMessages[locale].options;
  const [name, setName] = useState('');
  const [platform, setPlatform] = useState<keyof typeof services>('facebook');
  const [account, setAccount] = useState<Account>('personal');
  const plain = name.trim().replace(/^@/, '').toLowerCase();

  function add(event: Event): void {
    event.preventDefault();
    if (plain === '') return;
    onAdd(`${platform}:${plain}`, account);
    setName('');
  }

  return (
    <form class="row row--form" onSubmit={add}>
      <label class="field">
        <span>{t.accountPlatform()}</span>
        <select
          value={platform}
          onChange={({ currentTarget: { value } }) => isService(value) && setPlatform(value)}
        >
          {Object.entries(services).map(([id, service]) => (
            <option key={id} value={id}>
              {service}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t.accountName()}</span>
        <input type="text" value={name} onInput={({ currentTarget }) => setName(currentTarget.value)} />
      </label>
      <label class="field">
        <span>{t.accountKind()}</span>
        <select
          value={account}
          onChange={({ currentTarget: { value } }) =>
            setAccount(value === 'organisation' || value === 'work' ? value : 'personal')
          }
        >
          {Object.entries(kinds).map(([id, words]) => (
            <option key={id} value={id}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" class="button">
        {t.add()}
      </button>
    </form>
  );
}
