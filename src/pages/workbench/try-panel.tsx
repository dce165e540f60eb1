import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Account } from '../../draft';
import type { Finding } from '../../finding';
import type { Language } from '../../language/language';
import { pageMessages, promptMessages } from '../../locales';
import { useSettled } from '../use-settled';
import { MarkedText } from './marked-text';
import { workbenchMessages } from './words';
import type { Trial } from './workshop';
import type { WorkshopClient } from './workshop-client';

export interface TryPanelProps {
  readonly locale: Language;
  readonly client: WorkshopClient;
  /** The text is checked anew when it changes. */
  readonly trial: Trial | undefined;
  readonly onGo: (rule: string) => void;
}

/** A box for any text: what the pack as it stands finds in it. */
export function TryPanel({ locale, client, trial, onGo }: TryPanelProps): VNode {
  const t = workbenchMessages[locale];
  const [text, setText] = useState('');
  const [account, setAccount] = useState<Account>('organisation');
  const [checked, setChecked] = useState<{ readonly text: string; readonly findings: readonly Finding[] }>();
  const settled = useSettled(text);
  useEffect(() => {
    let isCurrent = true;
    if (!trial || settled.trim() === '') setChecked(undefined);
    else {
      client.check({ text: settled, account }).then(
        (findings) => isCurrent && setChecked({ text: settled, findings }),
        () => isCurrent && setChecked(undefined),
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [client, settled, account, trial]);
  const words = promptMessages[locale];
  const own = new Set(trial?.rules.map(({ id }) => id));
  return (
    <section class="section" aria-labelledby="try">
      <h2 id="try">{t.try()}</h2>
      <label class="field">
        <span class="hidden-visually">{t.try()}</span>
        <textarea
          rows={4}
          value={text}
          placeholder={t.tryHelp()}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <fieldset class="row">
        <legend class="hidden-visually">{pageMessages[locale].text.account()}</legend>
        {(['organisation', 'personal'] as const).map((each) => (
          <label class="choice" key={each}>
            <input
              type="radio"
              name="try-account"
              checked={account === each}
              onChange={() => setAccount(each)}
            />
            {each === 'personal'
              ? pageMessages[locale].text.asPersonal()
              : pageMessages[locale].text.asOrganisation()}
          </label>
        ))}
      </fieldset>
      <p role="status">{checked && t.found({ count: checked.findings.length })}</p>
      {checked && checked.findings.length > 0 && (
        <MarkedText text={checked.text} findings={checked.findings} />
      )}
      <ul class="plain-list">
        {checked?.findings.map(({ start, rule, quote, severity }) => (
          <li key={`${start} ${rule}`} class="finding">
            <span class="dot" data-severity={severity} />
            <span>
              «{quote}» · {words.severity[severity]()} ·{' '}
              {own.has(rule) ? (
                <button type="button" class="link link--button" onClick={() => onGo(rule)}>
                  {rule}
                </button>
              ) : (
                rule
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
