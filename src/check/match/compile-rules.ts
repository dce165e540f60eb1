import type { Language } from '../../language/language';
import type { Rule } from '../../pack/pack';
import { lazily } from '../lazily';
import type { OnFault } from '../run-detector';
import { createAtomIndex } from './atom-index';
import type { CompiledSequence } from './compile-phrase';
import {
  type CompiledRule,
  compileRule,
  type RulePart,
  type RuleParts,
  type RulePhrase,
} from './compile-rule';
import { createSurroundingsCompiler } from './compile-surroundings';
import { createTermCompiler } from './compile-term';
import type { TraitForms } from './has-trait';
import { type KnownAnchors, readWords } from './known-anchors';
import { listOf } from './list-of';
import type { Lexicon } from './match-sequence';
import type { SetOf } from './parse-phrase';

/** All rules that run on text of one language, arranged by what brings them up. */
export interface RuleIndex {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** The same for what stands near matches. */
  readonly nearLexicon: Lexicon;
  /** The phrases to try where the word of that number occurs; they are read with the first call. */
  phrasesOf(word: number): readonly ReadPhrase[];
  /** The phrases to try at every unit; read with the first call. */
  everywhere(): readonly ReadPhrase[];
  readonly patterns: readonly RulePart<RegExp>[];
  readonly detectors: ReadonlyMap<string, readonly CompiledRule[]>;
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

/** The index of a language; compiled when it is first needed, as most drafts are in one. */
export type IndexOf = (language: Language) => RuleIndex;

interface CompileOptions {
  /** Is told of a rule that can't be read, which is left out; without it that throws. */
  readonly onFault?: OnFault | undefined;
  /** Of the language, and of exactly these sets. */
  readonly anchors?: KnownAnchors | undefined;
}

type Phrases = readonly RulePart<RulePhrase>[];

const NO_PHRASES: Phrases = [];

/** @throws for a rule that can't be read, if nobody wants to be told. */
export function compileRules(
  rules: readonly Rule[],
  language: Language,
  { forms, nameForms }: TraitForms,
  setOf: SetOf,
  { onFault, anchors }: CompileOptions = {},
): RuleIndex {
  const ours = [...rules.entries()].filter(
    ([, rule]) => rule.language === undefined || rule.language === language,
  );
  const index = createAtomIndex(forms, anchors && readWords(anchors));
  const nearIndex = createAtomIndex(forms);
  const reader = {
    compileTerm: createTermCompiler(setOf, index),
    compileSurroundings: createSurroundingsCompiler(setOf, nearIndex),
    onFault,
  };
  const everywhere: RulePart<RulePhrase>[] = [];
  const patterns: RulePart<RegExp>[] = [];
  const detectors = new Map<string, CompiledRule[]>();
  const placesOf = anchors ? arrangeByKnown(anchors) : arrange();
  const phrasesOf = new Map<number, readonly ReadPhrase[]>();

  return {
    language,
    lexicon: { ...index, forms, nameForms },
    nearLexicon: { ...nearIndex, forms, nameForms },
    phrasesOf(word) {
      const before = phrasesOf.get(word);
      if (before) return before;
      const phrases = readPhrases(placesOf(word), word);
      phrasesOf.set(word, phrases);
      return phrases;
    },
    everywhere: lazily(() => readPhrases(everywhere)),
    patterns,
    detectors,
  };

  /** Compiles all rules, to see by what their phrases are found. */
  function arrange(): (word: number) => Phrases {
    const byWord = new Map<number, RulePart<RulePhrase>[]>();
    for (const [position, rule] of ours) {
      const parts = compileRule(rule, position, reader);
      if (!parts) continue;
      addOthers(parts);
      for (const phrase of parts.phrases) for (const word of phrase.part.words) append(byWord, word, phrase);
    }
    return (word) => byWord.get(word) ?? NO_PHRASES;
  }

  /** Compiles a rule when a word of it occurs: most rules never come up. Only what no word finds is compiled now. */
  function arrangeByKnown({ rules: known, places }: KnownAnchors): (word: number) => Phrases {
    const sources = new Map(ours.map(([position, rule]) => [rule.id, { position, rule }]));
    const beforeOf = new Map(known.map(({ id, before }) => [id, before]));
    const compiled = new Map<string, RuleParts | undefined>();
    const partsOf = (id: string): RuleParts | undefined => {
      const source = sources.get(id);
      if (source && !compiled.has(id)) {
        compiled.set(id, compileRule(source.rule, source.position, reader, beforeOf.get(id) ?? []));
      }
      return compiled.get(id);
    };
    for (const [, rule] of ours) {
      const isFoundByWords = listOf(rule.match).every(({ pattern, detector }) => !pattern && !detector);
      if (isFoundByWords && !beforeOf.get(rule.id)?.includes(null)) continue;
      const parts = partsOf(rule.id);
      if (parts) addOthers(parts);
    }
    return (word) =>
      pairsOf(places[word] ?? []).flatMap(
        ([rule, phrase]) => partsOf(known[rule]?.id ?? '')?.phrases[phrase] ?? [],
      );
  }

  /** What no word finds. */
  function addOthers({ rule, phrases, patterns: expressions, detectors: names }: RuleParts): void {
    for (const phrase of phrases) if (phrase.part.before === undefined) everywhere.push(phrase);
    for (const part of expressions) patterns.push({ rule, part });
    for (const name of names) append(detectors, name, rule);
  }
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

function pairsOf(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  for (let at = 0; at < numbers.length; at += 2) pairs.push([numbers[at] ?? -1, numbers[at + 1] ?? -1]);
  return pairs;
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
