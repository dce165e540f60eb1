import type { Language } from '../../language/language';
import type { Rule } from '../../pack/pack';
import { lazily } from '../lazily';
import type { OnFault } from '../run-detector';
import { createAtomIndex } from './atom-index';
import { createSurroundingsCompiler, NO_SURROUNDINGS, type Surroundings } from './compile-surroundings';
import { type AnchoredPhrase, createTermCompiler } from './compile-term';
import type { TraitForms } from './has-trait';
import { type KnownAnchors, readKnownAnchors, readWords } from './known-anchors';
import { listOf } from './list-of';
import type { Lexicon } from './match-sequence';
import type { SetOf } from './parse-phrase';
import { unlessFaulty } from './unless-faulty';

export interface CompiledRule {
  readonly rule: Rule;
  /** What it wants near its match, and what cancels it; `undefined`: that can't be read, and the rule never holds. */
  surroundings(): Surroundings | undefined;
}

export interface RulePart<T> {
  readonly rule: CompiledRule;
  readonly part: T;
}

/** All rules that run on text of one language, arranged by what brings them up. */
export interface RuleIndex {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** The same for what stands near matches. */
  readonly nearLexicon: Lexicon;
  /** By number of the word: the phrases to try where it occurs. */
  readonly byWord: ReadonlyMap<number, readonly RulePart<AnchoredPhrase>[]>;
  /** Reads all of those of a word, if they were not. */
  readPhrasesOf(word: number): void;
  readonly everywhere: readonly RulePart<AnchoredPhrase>[];
  readonly patterns: readonly RulePart<RegExp>[];
  readonly detectors: ReadonlyMap<string, readonly CompiledRule[]>;
}

/** The index of a language; compiled when it is first needed, as most drafts are in one. */
export type IndexOf = (language: Language) => RuleIndex;

interface CompileOptions {
  /** Is told of a rule that can't be read, which is left out; without it that throws. */
  readonly onFault?: OnFault | undefined;
  /** Of the language, and of exactly these sets. */
  readonly anchors?: KnownAnchors | undefined;
}

/** @throws for a rule that can't be read, if nobody wants to be told. */
export function compileRules(
  rules: readonly Rule[],
  language: Language,
  { forms, nameForms }: TraitForms,
  setOf: SetOf,
  { onFault, anchors }: CompileOptions = {},
): RuleIndex {
  const ours = rules.filter((rule) => rule.language === undefined || rule.language === language);
  const words = { forms, nameForms };
  const index = createAtomIndex(forms, anchors && readWords(anchors));
  const anchorsOf = anchors && readKnownAnchors(anchors);
  const compileTerm = createTermCompiler(setOf, index);
  const nearIndex = createAtomIndex(forms);
  const compileSurroundings = createSurroundingsCompiler(setOf, nearIndex);
  const byWord = new Map<number, RulePart<AnchoredPhrase>[]>();
  const readOf = new Set<number>();
  const everywhere: RulePart<AnchoredPhrase>[] = [];
  const patterns: RulePart<RegExp>[] = [];
  const detectors = new Map<string, CompiledRule[]>();

  for (const rule of ours) unlessFaulty(rule, onFault, () => addRule(rule));
  const lexicon = { ...index, ...words };
  const nearLexicon = { ...nearIndex, ...words };
  return { language, lexicon, nearLexicon, byWord, readPhrasesOf, everywhere, patterns, detectors };

  function readPhrasesOf(word: number): void {
    if (readOf.has(word)) return;
    readOf.add(word);
    for (const { part } of byWord.get(word) ?? []) part.sequence();
  }

  function addRule(source: Rule): void {
    const looksAround = source.near !== undefined || source.unless !== undefined;
    // Most drafts have no match that looks around: what stands near is compiled with the first that does.
    const surroundings = looksAround
      ? lazily(() => unlessFaulty(source, onFault, () => compileSurroundings(source)))
      : () => NO_SURROUNDINGS;
    const rule: CompiledRule = { rule: source, surroundings };
    const knownAnchor = anchorsOf?.(source.id);
    for (const term of listOf(source.match)) {
      const { phrases, patterns: expressions, detector } = compileTerm(term, knownAnchor);
      for (const { anchor, sequence } of phrases) {
        const readOnce = lazily(() => unlessFaulty(source, onFault, sequence));
        addPhrase(rule, { sequence: readOnce, ...(anchor && { anchor }) });
      }
      for (const part of expressions) patterns.push({ rule, part });
      if (detector) append(detectors, detector, rule);
    }
  }

  function addPhrase(rule: CompiledRule, part: AnchoredPhrase): void {
    const phrase = { rule, part };
    if (!part.anchor) everywhere.push(phrase);
    for (const word of part.anchor?.words ?? []) append(byWord, word, phrase);
  }
}

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
