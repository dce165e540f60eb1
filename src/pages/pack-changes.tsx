import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../language/language';
import { pageMessages, policyMessages } from '../locales';
import type { Request } from '../messages/message-types';
import { ask } from '../messages/own-messages';
import type { PolicyReport } from '../settings/policy-report';

export interface PackChangesProps {
  readonly report: PolicyReport;
  readonly locale: Language;
  /** Something was changed: read the report anew. */
  readonly onChange: () => void;
}

/** Look for newer rules now, return to the version before, take rules from a file. */
export function PackChanges({ report: { policy, kept }, locale, onChange }: PackChangesProps): VNode {
  const t = policyMessages[locale];
  const [message, setMessage] = useState('');
  const failed = () => setMessage(pageMessages[locale].common.failed());
  const change = async (request: Request<'changePack'>) => {
    await ask('changePack', request).then(() => setMessage(''), failed);
    onChange();
  };
  const take = async (file: File) => {
    const answer = await ask('importPack', { text: await file.text(), name: file.name }).catch(failed);
    if (!answer) return;
    setMessage(
      'refusal' in answer
        ? t.notTaken({ reason: `${t.reason[answer.refusal]()} (${answer.detail})` })
        : t.taken({ title: answer.title[locale], version: answer.version }),
    );
    onChange();
  };
  return (
    <>
      <div class="row">
        {policy?.packUrl && (
          <button type="button" class="button button--small" onClick={() => void change({ action: 'fetch' })}>
            {t.fetchNow()}
          </button>
        )}
        {kept.map(
          ({ slot, previous }) =>
            previous !== undefined && (
              <button
                key={slot}
                type="button"
                class="button button--small"
                onClick={() => void change({ action: 'go-back', slot })}
              >
                {t.goBack({ version: previous })}
              </button>
            ),
        )}
        {kept.some(({ slot }) => slot === 'imported') && (
          <button
            type="button"
            class="button button--small"
            onClick={() => void change({ action: 'forget', slot: 'imported' })}
          >
            {t.forget()}
          </button>
        )}
      </div>
      {kept.map(({ slot, heldBack }) => heldBack && <p key={slot}>{t.heldBack({ version: heldBack })}</p>)}
      <label class="field">
        {t.import()}
        <input
          type="file"
          accept=".jws,.json"
          onChange={({ currentTarget: { files } }) => void (files?.[0] && take(files[0]))}
        />
      </label>
      <p role="status">{message}</p>
    </>
  );
}
