import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { pageMessages, policyMessages } from '../locales';
import { copyText } from '../prompt/copy-text';
import { Frame } from './frame';
import { PackChanges } from './pack-changes';
import { Facts } from './policy-facts';
import { reportParts, reportText } from './policy-text';
import type { PageProps } from './start-page';
import { useAnswer } from './use-answer';
import './styles/policy.css';

/** What is in force in this browser, who set it, and what could not be used: for the user and for IT. */
export function Policy({ locale }: PageProps): VNode {
  const t = policyMessages[locale];
  const [changes, setChanges] = useState(0);
  const [isCopied, setIsCopied] = useState(false);
  const answer = useAnswer('policyReport', {}, changes);
  const reload = useCallback(() => {
    setChanges((before) => before + 1);
    setIsCopied(false);
  }, []);
  useEffect(() => {
    // Policy, downloads and settings change while the page is open; after the first start the policy comes late.
    browser.storage.onChanged.addListener(reload);
    return () => browser.storage.onChanged.removeListener(reload);
  }, [reload]);
  if (answer.state !== 'answered') {
    return (
      <Frame locale={locale} title={t.title()}>
        <p role="status">{answer.state === 'failed' && pageMessages[locale].common.failed()}</p>
      </Frame>
    );
  }
  const report = answer.response;
  const parts = reportParts(report, locale);
  const copy = async ({ currentTarget }: { readonly currentTarget: HTMLElement }) => {
    await copyText(reportText(parts), currentTarget);
    setIsCopied(true);
  };
  return (
    <Frame locale={locale} title={t.title()}>
      <p>{t.intro()}</p>
      <div class="row">
        <button type="button" class="button" onClick={(event) => void copy(event)}>
          {t.copy()}
        </button>
        <span role="status">{isCopied && t.copied()}</span>
      </div>
      {parts.map((part) => (
        <section class="section" key={part.title} data-part={part.name}>
          <h2>{part.title}</h2>
          <Facts part={part} />
        </section>
      ))}
      <section class="section">
        <h2>{t.change()}</h2>
        <PackChanges report={report} locale={locale} onChange={reload} />
      </section>
    </Frame>
  );
}
