import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { pageMessages, policyMessages } from '../locales';
import { ask } from '../messages/own-messages';
import { copyText } from '../prompt/copy-text';
import type { PolicyReport } from '../settings/policy-report';
import { Frame } from './frame';
import { PackChanges } from './pack-changes';
import { Facts } from './policy-facts';
import { reportParts, reportText } from './policy-text';
import type { PageProps } from './start-page';
import './styles/policy.css';

/** What is in force in this browser, who set it, and what could not be used: for the user and for IT. */
export function Policy({ locale }: PageProps): VNode {
  const t = policyMessages[locale];
  const [report, setReport] = useState<PolicyReport | 'failed' | undefined>();
  const [isCopied, setIsCopied] = useState(false);
  const load = useCallback(async () => {
    setReport(await ask('policyReport', {}).catch(() => 'failed' as const));
    setIsCopied(false);
  }, []);
  useEffect(() => {
    // Policy, downloads and settings change while the page is open; after the first start the policy comes late.
    const reload = () => void load();
    reload();
    browser.storage.onChanged.addListener(reload);
    return () => browser.storage.onChanged.removeListener(reload);
  }, [load]);
  if (report === undefined || report === 'failed') {
    return (
      <Frame locale={locale} title={t.title()}>
        <p role="status">{report && pageMessages[locale].common.failed()}</p>
      </Frame>
    );
  }
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
        <PackChanges report={report} locale={locale} onChange={load} />
      </section>
    </Frame>
  );
}
