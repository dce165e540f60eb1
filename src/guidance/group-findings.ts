import type { Finding } from '../finding';
import { comparable } from './dismissal';

/** At least one. */
export type Group = readonly [Finding, ...Finding[]];

/**
 * Findings of which the same would be said are one card: those of the same rule in the same words, and, where nothing
 * is offered to write instead, those of one kind under one guideline.
 * @returns in the order of the first of each.
 */
export function groupFindings(findings: readonly Finding[]): readonly Group[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = keyOf(finding);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()];
}

function keyOf(finding: Finding): string {
  const { rule, quote, category, kind, guideline, fix, suggestions = [], facts, severity } = finding;
  const hasOwnWords = finding.message !== undefined || finding.advice !== undefined;
  const isAboutWords = fix !== undefined || suggestions.length > 0 || facts !== undefined;
  if (isAboutWords || hasOwnWords) return `${rule} ${comparable(quote)}`;
  return `${category} ${kind} ${guideline} ${severity}`;
}
