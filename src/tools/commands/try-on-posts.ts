import type { Engine } from '../../check/engine';
import type { Post } from './read-posts';

export interface Trial {
  /** One for each finding: where, which words, which rule. */
  readonly lines: readonly string[];
  /** How many posts had findings, and how often each rule would have spoken. */
  readonly summary: readonly string[];
}

/**
 * What old posts would have been told: the trial run before anybody sees a prompt.
 * @param rule only findings of this rule.
 */
export function tryOnPosts({ check }: Engine, posts: readonly Post[], rule: string | undefined): Trial {
  const lines: string[] = [];
  const counts = new Map<string, number>();
  let flagged = 0;
  for (const { place, draft } of posts) {
    const findings = check(draft).findings.filter((finding) => rule === undefined || finding.rule === rule);
    if (findings.length > 0) flagged++;
    for (const finding of findings) {
      counts.set(finding.rule, (counts.get(finding.rule) ?? 0) + 1);
      lines.push(`${place} ${finding.severity} ${finding.rule}: «${oneLine(finding.quote)}»`);
    }
  }
  const byRule = [...counts].toSorted(([, a], [, b]) => b - a);
  return {
    lines,
    summary: [
      `${flagged} of ${posts.length} posts would have got a remark.`,
      ...byRule.map(([id, count]) => `${String(count).padStart(6)}  ${id}`),
    ],
  };
}

const MAX_QUOTE = 80;

function oneLine(quote: string): string {
  const line = quote.replace(/\s+/g, ' ');
  return line.length > MAX_QUOTE ? `${line.slice(0, MAX_QUOTE)}…` : line;
}
