import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { pageMessages } from '../locales';
import { copyText } from '../prompt/copy-text';
import type { PageProps } from './start-page';

export interface DoctorReportProps extends PageProps {
  readonly report: string;
}

/** A report of what was found on the page and how, to copy; it holds none of the writer's text. */
export function DoctorReport({ locale, report }: DoctorReportProps): VNode {
  const t = pageMessages[locale].tab;
  const [isCopied, setCopied] = useState(false);
  return (
    <details class="more">
      <summary>{t.doctor()}</summary>
      <p class="help">{t.doctorHelp()}</p>
      <pre class="report">{report}</pre>
      <button
        type="button"
        class="button button--small"
        onClick={({ currentTarget }) => void copyText(report, currentTarget).then(() => setCopied(true))}
      >
        {pageMessages[locale].common.copy()}
      </button>
      <span class="told" role="status">
        {isCopied && t.doctorCopied()}
      </span>
    </details>
  );
}
