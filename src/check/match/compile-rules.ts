import type { Language } from '../../language/language';
import type { Rule } from '../../pack/pack';
import type { OnFault } from '../run-detector';
import { createAtomIndex } from './atom-index';
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

export type Phrases = readonly RulePart<RulePhrase>[];

/** What rules of one language have in common, and those of them that no word brings up. */
export interface LanguageRules {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** The same for what stands near matches. */
  readonly nearLexicon: Lexicon;
  readonly patterns: readonly RulePart<RegExp>[];
  readonly detectors: ReadonlyMap<string, readonly CompiledRule[]>;
}

/** All rules that run on text of one language, arranged by what brings them up. */
export interface RuleIndex extends LanguageRules {
  /** The phrases to try where the word of that number occurs. */
  phrasesOf(word: number): Phrases;
  /** The phrases to try at every unit. */
  readonly everywhere: Phrases;
}

/** The index of a language; compiled when it is first needed, as most drafts are in one. */
export type IndexOf = (language: Language) => RuleIndex;

interface CompileOptions {
  /** Is told of a rule that can't be read, which is left out; without it that throws. */
  readonly onFault?: OnFault | undefined;
  /** Of the language, and of exactly these sets. */
  readonly anchors?: KnownAnchors | undefined;
}

const NO_PHRASES: Phrases = [];

/**
 * @param rules those that run on text of the language.
 * @throws for a rule that can't be read, if nobody wants to be told.
 */
export function compileRules(
  rules: readonly Rule[],
  language: Language,
  { forms, nameForms }: TraitForms,
  setOf: SetOf,
  { onFault, anchors }: CompileOptions = {},
): RuleIndex {
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

  return {
    language,
    lexicon: { ...index, forms, nameForms },
    nearLexicon: { ...nearIndex, forms, nameForms },
    phrasesOf: placesOf,
    everywhere,
    patterns,
    detectors,
  };

  /** Compiles all rules, to see by what their phrases are found. */
  function arrange(): (word: number) => Phrases {
    const byWord = new Map<number, RulePart<RulePhrase>[]>();
    for (const [position, rule] of rules.entries()) {
      const parts = compileRule(rule, position, reader);
      if (!parts) continue;
      addOthers(parts);
      for (const phrase of parts.phrases) for (const word of phrase.part.words) append(byWord, word, phrase);
    }
    return (word) => byWord.get(word) ?? NO_PHRASES;
  }

  /** Compiles a rule when a word of it occurs: most rules never come up. Only what no word finds is compiled now. */
  function arrangeByKnown({ rules: known, places }: KnownAnchors): (word: number) => Phrases {
    const sources = new Map(rules.map((rule, position) => [rule.id, { position, rule }]));
    const beforeOf = new Map(known.map(({ id, before }) => [id, before]));
    const compiled = new Map<string, RuleParts | undefined>();
    const partsOf = (id: string): RuleParts | undefined => {
      const source = sources.get(id);
      if (source && !compiled.has(id)) {
        compiled.set(id, compileRule(source.rule, source.position, reader, beforeOf.get(id) ?? []));
      }
      return compiled.get(id);
    };
    for (const rule of rules) {
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
