import type { VNode } from 'preact';
import type { ReportPart } from './policy-text';

/** One part of the report: facts as a list of terms, and remarks. */
export function Facts({ part: { facts, remarks } }: { readonly part: ReportPart }): VNode {
  return (
    <>
      {facts.length > 0 && (
        <dl class="facts">
          {facts.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </>
  );
}
