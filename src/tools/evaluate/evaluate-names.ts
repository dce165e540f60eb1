import type { Finding } from '../../finding';
import type { Row as Sentence } from './corpora';
import { overlap } from './marks';
import { type Report, share } from './table';

const kinds = new Set(['client-name', 'person-name']);

/** Names of people in news text: how many of the names found are names, and how many names are found (notes included). */
export function evaluateNames(
  set: 'names.fi' | 'names.sv',
  sentences: readonly Sentence<'names.fi'>[],
  check: (text: string) => readonly Finding[],
): Report {
  let right = 0;
  let given = 0;
  let found = 0;
  let wanted = 0;
  for (const { text, names } of sentences) {
    const findings = check(text).filter((finding) => kinds.has(finding.kind));
    given += findings.length;
    right += findings.filter((finding) => names.some((name) => overlap(name, finding))).length;
    const full = names.filter((name) => name.quote.includes(' '));
    wanted += full.length;
    found += full.filter((name) => findings.some((finding) => overlap(name, finding))).length;
  }
  return {
    rows: [
      share(set, 'precision', 'names of people', right, given),
      share(set, 'recall', 'names of several words', found, wanted),
    ],
    slips: [],
  };
}
