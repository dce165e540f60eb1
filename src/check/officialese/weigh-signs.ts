import type { Finding } from '../../finding';

/** Signs that a draft needs before officialese is worth an alarm: a single word happens to everybody. */
const SIGNS_NEEDED = 2;
/** In a draft of a sentence or two, two signs are enough though both are light. */
const SHORT_WORDS = 24;
const WEIGHT_OF_TWO = 1.7;
/** Signs count together while they stand in about as many characters as a post of two or three sentences. */
const STRETCH = 300;
/** A long ordinary text gathers weak signs by chance: per so many words of the draft one is needed. */
const WORDS_PER_SIGN = 20;

interface Sign {
  readonly finding: Finding;
  readonly weight: number;
}

/**
 * Makes officialese a note while the draft has too few signs of it, or they stand far apart. Of findings that overlap
 * the weightiest is the sign, and a rule counts once in a stretch: a word said twice is a habit, not one more sign.
 * Other findings stay as they are.
 * @param findings before those of one place are merged, for the merged one need not be the weightiest.
 * @param weightOf how many signs a finding is.
 * @param words how long the draft is, in words; asked for where there is a sign.
 */
export function weighSigns(
  findings: readonly Finding[],
  weightOf: (finding: Finding) => number,
  words: () => number,
): readonly Finding[] {
  const signs = signsOf(findings, weightOf);
  if (signs.length === 0) return findings;
  if (isStyle(signs, words())) return findings;
  return findings.map((finding) =>
    finding.category === 'officialese' ? { ...finding, severity: 'note' as const } : finding,
  );
}

function isStyle(signs: readonly Sign[], words: number): boolean {
  const total = signs.reduce((sum, { weight }) => sum + weight, 0);
  const isShort = words <= SHORT_WORDS;
  const rules = new Set(signs.map(({ finding }) => finding.rule));
  if (isShort && rules.size > 1 && densest(signs) >= WEIGHT_OF_TWO) return true;
  return total >= words / WORDS_PER_SIGN && densest(signs) >= SIGNS_NEEDED;
}

/** In the order of the text, of those that overlap the weightiest. */
function signsOf(findings: readonly Finding[], weightOf: (finding: Finding) => number): readonly Sign[] {
  const kept: Sign[] = [];
  // A whole sentence overlaps every sign in it, and is one more.
  const wholes: Sign[] = [];
  const officialese = findings.filter(({ category }) => category === 'officialese');
  for (const finding of officialese.toSorted((a, b) => a.start - b.start)) {
    const sign = { finding, weight: weightOf(finding) };
    const last = kept.at(-1);
    if (finding.kind === 'heavy-sentence') wholes.push(sign);
    else if (!last || last.finding.end <= finding.start) kept.push(sign);
    else if (last.weight < sign.weight) kept[kept.length - 1] = sign;
  }
  return [...kept, ...wholes].toSorted((a, b) => a.finding.start - b.finding.start);
}

/** The most signs that stand in one stretch. */
function densest(signs: readonly Sign[]): number {
  let most = 0;
  for (const [at, first] of signs.entries()) {
    const weights = new Map<string, number>();
    for (let next = at; next < signs.length; next++) {
      const sign = signs[next];
      if (!sign || sign.finding.start >= first.finding.start + STRETCH) break;
      weights.set(sign.finding.rule, sign.weight);
    }
    most = Math.max(
      most,
      [...weights.values()].reduce((sum, weight) => sum + weight, 0),
    );
  }
  return most;
}
