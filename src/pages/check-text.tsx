import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Account } from '../draft';
import type { Found } from '../guidance/guidance';
import { pageMessages } from '../locales';
import { takeSelection } from '../settings/selection';
import { Cards } from './cards';
import type { PageProps } from './start-page';
import { useAnswer } from './use-answer';
import { useSettled } from './use-settled';

export interface CheckTextProps extends PageProps {
  /** Whether the writer was sent here to write or paste at once. */
  readonly takesFocus?: boolean;
}

/** A box for any text: the way on where a site's own box can't be read. */
export function CheckText({ locale, takesFocus }: CheckTextProps): VNode {
  const t = pageMessages[locale].text;
  const [text, setText] = useState('');
  const [account, setAccount] = useState<Account>('organisation');
  const [setAside, setSetAside] = useState<readonly Found[]>([]);
  const [revision, setRevision] = useState(0);
  const settled = useSettled(text);
  const box = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: on arrival only.
  useEffect(() => {
    if (takesFocus) box.current?.focus();
    void takeSelection().then((selected) => selected && setText(selected));
  }, []);
  const answer = useAnswer('check', { draft: { text: settled, account }, revision, setAside: [...setAside] });
  const guidance = answer.state === 'answered' ? answer.response.guidance : undefined;
  return (
    <>
      <label class="field">
        <span>{t.label()}</span>
        <textarea
          ref={box}
          value={text}
          placeholder={t.placeholder()}
          rows={6}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <fieldset class="row">
        <legend class="help">{t.account()}</legend>
        {(['organisation', 'personal'] as const).map((one) => (
          <label class="choice" key={one}>
            <input type="radio" name="account" checked={account === one} onChange={() => setAccount(one)} />
            {one === 'personal' ? t.asPersonal() : t.asOrganisation()}
          </label>
        ))}
      </fieldset>
      <p class="help">{t.private()}</p>
      <p role="status" class="help">
        {settled.trim() !== '' &&
          answer.state === 'answered' &&
          t.found({ count: guidance?.cards.length ?? 0 })}
        {answer.state === 'failed' && pageMessages[locale].common.failed()}
      </p>
      {guidance && (
        <Cards
          guidance={guidance}
          locale={locale}
          onDismissed={({ findings }, scope) => {
            if (scope === 'once') setSetAside([...setAside, ...findings]);
            else setRevision(revision + 1);
          }}
        />
      )}
    </>
  );
}
