import type { Finding } from '../../finding';

/** Signs that a draft needs before officialese is worth an alarm: a single word happens to everybody. */
const SIGNS_NEEDED = 2;
/** Signs count together while they stand in about as many characters as a post of two or three sentences. */
const STRETCH = 300;
/** A long ordinary text gathers weak signs by chance: per so many words of the draft one is needed. */
const WORDS_PER_SIGN = 45;

/**
 * Makes officialese a note while the draft has too few signs of it, or they stand far apart. A rule counts once in a
 * stretch: a word said twice is a habit, not one more sign. Other findings stay as they are.
 * @param weightOf how many signs a finding is.
 * @param words how long the draft is, in words.
 */
export function weighSigns(
  findings: readonly Finding[],
  weightOf: (finding: Finding) => number,
  words = 0,
): readonly Finding[] {
  const signs = findings.filter(({ category }) => category === 'officialese');
  const densest = Math.max(0, ...signs.map(({ start }) => weigh(signs.filter(within(start)), weightOf)));
  const isEnough = densest >= SIGNS_NEEDED && weigh(signs, weightOf) >= words / WORDS_PER_SIGN;
  if (isEnough) return findings;
  return findings.map((finding) =>
    finding.category === 'officialese' ? { ...finding, severity: 'note' as const } : finding,
  );
}

const within =
  (start: number) =>
  (sign: Finding): boolean =>
    sign.start >= start && sign.start < start + STRETCH;

function weigh(signs: readonly Finding[], weightOf: (finding: Finding) => number): number {
  const weights = new Map(signs.map((sign) => [sign.rule, weightOf(sign)]));
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
