import type { CompiledSequence } from './compile-phrase';
import type { AnchoredPhrase, CompiledTerm } from './compile-term';
import { createSequenceMatcher, type Lexicon } from './match-sequence';
import { locate, type Match, type Reading } from './reading';

/**
 * Looks for a term in a whole passage, whatever the language of its sentences. For the terms that stand beside the
 * match of a rule; those that begin a rule are found through the index of all rules.
 */
export function findTerm(term: CompiledTerm, reading: Reading, lexicon: Lexicon): readonly Match[] {
  const matcher = createMatcher(reading, lexicon);
  const found = term.phrases.flatMap((phrase) => findPhrase(phrase, reading, lexicon, matcher));
  for (const pattern of term.patterns) found.push(...findPattern(pattern, reading));
  return found;
}

export function findPattern(pattern: RegExp, reading: Reading): readonly Match[] {
  const found: Match[] = [];
  for (const { 0: text, index } of reading.passage.text.matchAll(pattern)) {
    if (text !== '') found.push(locate({ start: index, end: index + text.length }, reading));
  }
  return found;
}

/** Tries phrases on the units of a passage. */
export interface Matcher {
  /** From exactly the given unit on. */
  from(sequence: CompiledSequence, start: number): Match | undefined;
  /** So that the anchor of the phrase may be the given unit: from the farthest unit before it on. */
  around(sequence: CompiledSequence, before: number, anchor: number): Match | undefined;
}

export function createMatcher({ units }: Reading, lexicon: Lexicon): Matcher {
  const matchSequence = createSequenceMatcher(units, lexicon);

  function from(sequence: CompiledSequence, start: number): Match | undefined {
    const end = matchSequence(sequence, start);
    const first = units[start];
    const last = end === undefined ? undefined : units[end - 1];
    if (!first || !last || end === undefined) return undefined;
    return {
      start: first.token.start,
      end: last.token.end,
      sentence: first.sentence,
      firstUnit: start,
      lastUnit: end - 1,
    };
  }

  function around(sequence: CompiledSequence, before: number, anchor: number): Match | undefined {
    for (let start = farthestBefore(anchor, before); start <= anchor; start++) {
      const match = from(sequence, start);
      if (match && match.lastUnit >= anchor) return match;
    }
    return undefined;
  }

  function farthestBefore(anchor: number, before: number): number {
    let start = anchor;
    for (let passed = 0; start > 0 && units[start - 1]?.sentence === units[anchor]?.sentence; start--) {
      if (units[start - 1]?.kind === 'punctuation') continue;
      if (passed++ === before) break;
    }
    return start;
  }

  return { from, around };
}

function findPhrase(
  { anchor, sequence: compile }: AnchoredPhrase,
  { units }: Reading,
  { lookUp }: Lexicon,
  matcher: Matcher,
): readonly Match[] {
  const found: Match[] = [];
  const sequence = compile();
  units.forEach(({ lower }, at) => {
    if (anchor && !lookUp(lower).some((number) => anchor.words.has(number))) return;
    const match = anchor ? matcher.around(sequence, anchor.before, at) : matcher.from(sequence, at);
    if (match) found.push(match);
  });
  return found;
}
