import type { CompiledSequence } from './compile-phrase';
import type { AnchoredPhrase, CompiledTerm } from './compile-term';
import { type Lexicon, matchSequence } from './match-sequence';
import { locate, type Match, type Reading } from './reading';

/**
 * Looks for a term in a whole passage, whatever the language of its sentences. For the terms that stand beside the
 * match of a rule; those that begin a rule are found through the index of all rules.
 */
export function findTerm(term: CompiledTerm, reading: Reading, lexicon: Lexicon): readonly Match[] {
  const found = term.phrases.flatMap((phrase) => findPhrase(phrase, reading, lexicon));
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

function findPhrase(phrase: AnchoredPhrase, reading: Reading, lexicon: Lexicon): readonly Match[] {
  const found: Match[] = [];
  const sequence = phrase.sequence();
  reading.units.forEach((unit, at) => {
    if (!phrase.anchor) {
      const match = matchFrom(sequence, reading, at, lexicon);
      if (match) found.push(match);
      return;
    }
    const { words } = phrase.anchor;
    if (!lexicon.lookUp(unit.lower).some((number) => words.has(number))) return;
    const match = matchAround(sequence, phrase.anchor.before, reading, at, lexicon);
    if (match) found.push(match);
  });
  return found;
}

/** Tries the phrase so that its anchor may be the given unit: from the farthest unit before it on. */
export function matchAround(
  sequence: CompiledSequence,
  before: number,
  reading: Reading,
  anchor: number,
  lexicon: Lexicon,
): Match | undefined {
  const { units } = reading;
  let start = anchor;
  for (let passed = 0; start > 0 && units[start - 1]?.sentence === units[anchor]?.sentence; start--) {
    if (units[start - 1]?.kind === 'punctuation') continue;
    if (passed++ === before) break;
  }
  for (; start <= anchor; start++) {
    const match = matchFrom(sequence, reading, start, lexicon);
    if (match && match.lastUnit >= anchor) return match;
  }
  return undefined;
}

/** Tries the phrase from exactly the given unit on. */
export function matchFrom(
  sequence: CompiledSequence,
  { units }: Reading,
  start: number,
  lexicon: Lexicon,
): Match | undefined {
  const end = matchSequence(sequence, units, start, lexicon);
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
