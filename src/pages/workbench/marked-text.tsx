import type { VNode } from 'preact';
import type { Finding } from '../../finding';

export interface MarkedTextProps {
  readonly text: string;
  /** In the order of the text. */
  readonly findings: readonly Finding[];
}

/** A text with what was found in it marked; of findings that overlap, the first. */
export function MarkedText({ text, findings }: MarkedTextProps): VNode {
  const parts: (string | VNode)[] = [];
  let at = 0;
  for (const { start, end, severity, rule } of findings) {
    if (start < at) continue;
    parts.push(
      text.slice(at, start),
      <mark key={`${start} ${rule}`} data-severity={severity}>
        {text.slice(start, end)}
      </mark>,
    );
    at = end;
  }
  return <p class="marked">{[...parts, text.slice(at)]}</p>;
}
