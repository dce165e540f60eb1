import type { CompiledRule } from './compile-rule';
import type { LanguageRules } from './compile-rules';
import { createMatcher, findPattern } from './find-term';
import { type PassageWords, readWords } from './read-words';
import type { Match, Reading } from './reading';
import type { ReadPhrase, RunningRules } from './running-rules';

/** A rule and the place where its `match` was found; what it wants near is not looked at yet. */
export interface RuleMatch {
  readonly rule: CompiledRule;
  readonly index: LanguageRules;
  readonly match: Match;
}

/** Finds what the words and patterns of the rules of one language find in a passage. */
export function findMatches(index: RunningRules, reading: Reading): readonly RuleMatch[] {
  const { lexicon } = index;
  const found: RuleMatch[] = [];
  const add = (rule: CompiledRule, match: Match | undefined) => {
    if (match && runsOn(rule, index, reading, match.sentence)) found.push({ rule, index, match });
  };

  const words = readWordsAndPhrases(index, reading);
  const matcher = createMatcher(reading, lexicon);
  reading.units.forEach((unit, at) => {
    if (isOther(index, reading, unit.sentence)) return;
    const tryPhrase = ({ rule, before, sequence, needs }: ReadPhrase) => {
      if (!words.include(needs, unit.sentence)) return;
      add(rule, before === undefined ? matcher.from(sequence, at) : matcher.around(sequence, before, at));
    };
    for (const phrase of index.everywhere()) tryPhrase(phrase);
    for (const word of words.at(at)) for (const phrase of index.phrasesOf(word)) tryPhrase(phrase);
  });
  for (const { rule, part } of index.patterns) {
    for (const match of findPattern(part, reading)) add(rule, match);
  }
  // Not in the order in which words were looked up, which depends on what was read before.
  return found.sort((a, b) => a.match.start - b.match.start || a.rule.number - b.rule.number);
}

/** All phrases that come up are read before the first is tried: their words go into the index together. */
function readWordsAndPhrases(index: RunningRules, reading: Reading): PassageWords {
  const { lexicon } = index;
  index.everywhere();
  const known = lexicon.atoms.length;
  const words = readWords(reading, lexicon);
  reading.units.forEach(({ sentence }, at) => {
    if (isOther(index, reading, sentence)) return;
    for (const word of words.at(at)) index.phrasesOf(word);
  });
  return lexicon.atoms.length === known ? words : readWords(reading, lexicon);
}

/** In a sentence of another language none of the rules runs. */
function isOther({ language }: LanguageRules, { languages }: Reading, sentence: number): boolean {
  const those = languages[sentence] ?? [];
  return those.length > 0 && !those.includes(language);
}

/** Rules of a language run on its sentences; those of none on all, in the language of the sentence where it is known. */
export function runsOn(
  { rule }: CompiledRule,
  { language }: LanguageRules,
  { languages }: Reading,
  sentence: number,
): boolean {
  const those = languages[sentence] ?? [];
  return those.includes(language) || (rule.language === undefined && those.length === 0);
}
