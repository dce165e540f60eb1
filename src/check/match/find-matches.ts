import type { CompiledRule, RuleIndex } from './compile-rules';
import type { AnchoredPhrase } from './compile-term';
import { findPattern, matchAround, matchFrom } from './find-term';
import type { Match, Reading } from './reading';

/** A rule and the place where its `match` was found; what it wants near is not looked at yet. */
export interface RuleMatch {
  readonly rule: CompiledRule;
  readonly index: RuleIndex;
  readonly match: Match;
}

/** Finds what the words and patterns of the rules of one language find in a passage. */
export function findMatches(index: RuleIndex, reading: Reading): readonly RuleMatch[] {
  const found: RuleMatch[] = [];
  const runs = (rule: CompiledRule, sentence: number) => runsOn(rule, index, reading, sentence);
  const add = (rule: CompiledRule, match: Match | undefined) => {
    if (match && runs(rule, match.sentence)) found.push({ rule, index, match });
  };
  const tryAround = (rule: CompiledRule, phrase: AnchoredPhrase, at: number) => {
    add(rule, matchAround(phrase, phrase.anchor?.before ?? 0, reading, at, index.lexicon));
  };

  const tries: (() => void)[] = [];
  reading.units.forEach((unit, at) => {
    for (const { rule, part } of index.everywhere) {
      if (!runs(rule, unit.sentence) || !part.sequence()) continue;
      tries.push(() => add(rule, matchFrom(part, reading, at, index.lexicon)));
    }
    for (const word of index.lexicon.lookUp(unit.lower)) {
      for (const { rule, part } of index.byWord.get(word) ?? []) {
        if (!runs(rule, unit.sentence) || !part.sequence()) continue;
        tries.push(() => tryAround(rule, part, at));
      }
    }
  });
  // All phrases that come up are read before the first is tried: their words go into the index together.
  for (const tryPhrase of tries) tryPhrase();
  for (const { rule, part } of index.patterns) {
    for (const match of findPattern(part, reading)) add(rule, match);
  }
  return found;
}

/** Rules of a language run on its sentences; those of none on all, in the language of the sentence where it is known. */
export function runsOn(
  { rule }: CompiledRule,
  { language }: RuleIndex,
  { languages }: Reading,
  sentence: number,
): boolean {
  const those = languages[sentence] ?? [];
  return those.includes(language) || (rule.language === undefined && those.length === 0);
}
