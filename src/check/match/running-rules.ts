import { lazily } from '../lazily';
import type { CompiledSequence } from './compile-phrase';
import type { CompiledRule, RulePart } from './compile-rule';
import type { LanguageRules, Phrases, RuleIndex } from './compile-rules';

/** The rules of a language that may hold in the circumstances of a draft, ready to be tried. */
export interface RunningRules extends LanguageRules {
  /** The phrases to try where the word of that number occurs; they are read with the first call. */
  phrasesOf(word: number): readonly ReadPhrase[];
  /** The phrases to try at every unit; read with the first call. */
  everywhere(): readonly ReadPhrase[];
}

/** A phrase of a rule, ready to be tried. */
export interface ReadPhrase {
  readonly rule: CompiledRule;
  /** The most units that can stand before the word by which it is found; absent: it is tried everywhere. */
  readonly before: number | undefined;
  readonly sequence: CompiledSequence;
  /** Of each of these lists one word must be in the sentence too; the word by which it is found is none of them. */
  readonly needs: CompiledSequence['needs'];
}

/** Leaves out the rules that can't hold, so that nothing is looked for in vain: half of them want a role or an account. */
export function runningRules(index: RuleIndex, mayHold: (rule: CompiledRule) => boolean): RunningRules {
  const known = new Map<number, readonly ReadPhrase[]>();
  const may = ({ rule }: RulePart<unknown>) => mayHold(rule);
  const detectors = [...index.detectors].map(([name, rules]) => [name, rules.filter(mayHold)] as const);
  return {
    language: index.language,
    lexicon: index.lexicon,
    nearLexicon: index.nearLexicon,
    patterns: index.patterns.filter(may),
    detectors: new Map(detectors.filter(([, rules]) => rules.length > 0)),
    everywhere: lazily(() => readPhrases(index.everywhere.filter(may))),
    phrasesOf(word) {
      const before = known.get(word);
      if (before) return before;
      const phrases = readPhrases(index.phrasesOf(word).filter(may), word);
      known.set(word, phrases);
      return phrases;
    },
  };
}

/** @param word by which they are found. Those that can't be read, which was told, are left out. */
function readPhrases(phrases: Phrases, word?: number): readonly ReadPhrase[] {
  return phrases.flatMap(({ rule, part }) => {
    const sequence = part.sequence();
    if (!sequence) return [];
    const needs = sequence.needs.filter((need) => word === undefined || !need.includes(word));
    return { rule, before: part.before, sequence, needs };
  });
}
