import { type Finding, type Severity, type Span, severities } from '../finding';

/** More than this nobody reads, and the strongest are kept. */
export const MAX_FINDINGS = 200;
/** Findings about a whole sentence leave room for those about a word in it. */
const OF_WHOLE_SENTENCES: readonly string[] = ['heavy-sentence'];

/**
 * One finding for one place: of those of a category that overlap, and of all that have the very same span, the
 * strongest stays, then the longest, then the first; a check before a cue. Of provocative ones one a sentence stays, and reaches over
 * those that are as strong: together they set the tone.
 * @param sentences spans in the text, in its order; asked for where there is a provocative finding.
 * @returns in the order of the text.
 */
export function mergeFindings(
  findings: readonly Finding[],
  text: string,
  sentences: () => readonly Span[],
): readonly Finding[] {
  const kept: Finding[] = [];
  const toneOf = new Map<number, number>();
  for (const finding of findings.toSorted(strongestFirst)) {
    if (kept.length >= MAX_FINDINGS) break;
    if (kept.some((other) => isSamePlace(finding, other))) continue;
    if (finding.category === 'provocative') {
      const sentence = sentenceAt(finding.start, sentences());
      const at = toneOf.get(sentence);
      const before = at === undefined ? undefined : kept[at];
      if (at !== undefined && before) {
        if (before.severity === finding.severity) kept[at] = reachingOver(before, finding, text);
        continue;
      }
      toneOf.set(sentence, kept.length);
    }
    kept.push(finding);
  }
  return kept.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

/** The first one, over both places; what replaces its words would not fit them all. */
function reachingOver(
  { fix: _, suggestions: __, ...finding }: Finding,
  other: Finding,
  text: string,
): Finding {
  const start = Math.min(finding.start, other.start);
  const end = Math.max(finding.end, other.end);
  return { ...finding, start, end, quote: text.slice(start, end) };
}

/** Number of the first sentence that ends after the offset: a long text has thousands. */
function sentenceAt(offset: number, sentences: readonly Span[]): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

const rank = (severity: Severity): number => severities.indexOf(severity);
const length = ({ start, end }: Span): number => end - start;

function strongestFirst(a: Finding, b: Finding): number {
  return (
    rank(b.severity) - rank(a.severity) ||
    length(b) - length(a) ||
    a.start - b.start ||
    Number(isCue(a)) - Number(isCue(b))
  );
}

/** A hint at the situation gives way to a check that says what is wrong with the words. */
const isCue = ({ category }: Finding): boolean => category === 'situation';

function isSamePlace(a: Finding, b: Finding): boolean {
  if (a.start >= b.end || b.start >= a.end) return false;
  if (a.start === b.start && a.end === b.end && a.category !== 'missing-translation') return true;
  if (a.category !== b.category) return false;
  if (a.kind === b.kind) return true;
  if (a.category === 'missing-translation') return false;
  return ![a, b].some(({ kind }) => OF_WHOLE_SENTENCES.includes(kind));
}
