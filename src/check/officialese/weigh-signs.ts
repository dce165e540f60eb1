import type { Finding } from '../../finding';

/** Signs that a draft needs before officialese is worth an alarm: a single word happens to everybody. */
const SIGNS_NEEDED = 2;
/** A long ordinary text gathers weak signs by chance: beyond so many words, more of them are needed. */
const WORDS_PER_SIGN = 40;

/**
 * Makes officialese a note while the draft has too few signs of it. Other findings stay as they are.
 * @param weightOf how many signs a finding is.
 * @param words how long the draft is, in words.
 */
export function weighSigns(
  findings: readonly Finding[],
  weightOf: (finding: Finding) => number,
  words = 0,
): readonly Finding[] {
  const signs = findings.filter(({ category }) => category === 'officialese');
  const weight = signs.reduce((sum, finding) => sum + weightOf(finding), 0);
  if (weight >= Math.max(SIGNS_NEEDED, words / WORDS_PER_SIGN)) return findings;
  return findings.map((finding) =>
    finding.category === 'officialese' ? { ...finding, severity: 'note' as const } : finding,
  );
}
