import type { Language } from '../../language/language';
import type { Rule } from '../../pack/pack';
import type { Nearby } from '../../pack/schema';
import type { OnFault } from '../run-detector';
import { createAtomIndex } from './atom-index';
import { type AnchoredPhrase, type CompiledTerm, createTermCompiler } from './compile-term';
import type { TraitForms } from './has-trait';
import type { Lexicon } from './match-sequence';
import type { SetOf } from './parse-phrase';

export interface CompiledNearby {
  readonly term: CompiledTerm;
  readonly within: number | 'sentence' | 'passage' | 'draft' | 'reply';
  readonly side?: 'before' | 'after';
}

/** What a rule wants near its match, and what cancels it. */
interface Nearbys {
  readonly near: readonly CompiledNearby[];
  readonly unless: readonly CompiledNearby[];
}

export interface CompiledRule {
  readonly rule: Rule;
  /** In the passage of the match. */
  readonly inPassage: Nearbys;
  /** Anywhere in the draft, or in the text that it answers. */
  readonly inDraft: Nearbys;
}

interface RulePart<T> {
  readonly rule: CompiledRule;
  readonly part: T;
}

/** All rules that run on text of one language, arranged by what brings them up. */
export interface RuleIndex {
  readonly language: Language;
  readonly lexicon: Lexicon;
  /** By number of the word: the phrases to try where it occurs. */
  readonly byWord: ReadonlyMap<number, readonly RulePart<AnchoredPhrase>[]>;
  readonly everywhere: readonly RulePart<AnchoredPhrase>[];
  readonly patterns: readonly RulePart<RegExp>[];
  readonly detectors: ReadonlyMap<string, readonly CompiledRule[]>;
}

/** The index of a language; compiled when it is first needed, as most drafts are in one. */
export type IndexOf = (language: Language) => RuleIndex;

/** @param onFault is told of a rule that can't be read, which is left out; without it that throws. */
export function compileRules(
  rules: readonly Rule[],
  language: Language,
  { forms, nameForms }: TraitForms,
  setOf: SetOf,
  onFault?: OnFault,
): RuleIndex {
  const index = createAtomIndex();
  const compileTerm = createTermCompiler(setOf, index);
  const byWord = new Map<number, RulePart<AnchoredPhrase>[]>();
  const everywhere: RulePart<AnchoredPhrase>[] = [];
  const patterns: RulePart<RegExp>[] = [];
  const detectors = new Map<string, CompiledRule[]>();

  for (const rule of rules) {
    if (rule.language !== undefined && rule.language !== language) continue;
    try {
      addRule(rule);
    } catch (error) {
      const fault = new Error(`rule "${rule.id}": ${error instanceof Error ? error.message : error}`);
      if (!onFault) throw fault;
      onFault(rule.id, fault);
    }
  }
  const lexicon = { atoms: index.atoms, lookUp: index.build(forms), forms, nameForms };
  return { language, lexicon, byWord, everywhere, patterns, detectors };

  function addRule(source: Rule): void {
    const near = compileNearby(source.near);
    const unless = compileNearby(source.unless);
    const rule = {
      rule: source,
      inPassage: { near: near.filter(isLocal), unless: unless.filter(isLocal) },
      inDraft: { near: near.filter(isWide), unless: unless.filter(isWide) },
    };
    for (const term of listOf(source.match)) {
      const { phrases, patterns: expressions, detector } = compileTerm(term);
      for (const part of phrases) addPhrase(rule, part);
      for (const part of expressions) patterns.push({ rule, part });
      if (detector) append(detectors, detector, rule);
    }
  }

  function addPhrase(rule: CompiledRule, part: AnchoredPhrase): void {
    if (!part.anchor) everywhere.push({ rule, part });
    for (const word of part.anchor?.words ?? []) append(byWord, word, { rule, part });
  }

  function compileNearby(nearby: Rule['near']): readonly CompiledNearby[] {
    return listOf(nearby).map((each: Nearby) => ({
      term: compileTerm(each),
      within: each.within ?? 'sentence',
      ...(each.side && { side: each.side }),
    }));
  }
}

const isWide = ({ within }: CompiledNearby): boolean => within === 'draft' || within === 'reply';
const isLocal = (nearby: CompiledNearby): boolean => !isWide(nearby);

function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function listOf<T>(value: T | readonly T[] | undefined): readonly T[] {
  if (value === undefined) return [];
  return isList(value) ? value : [value];
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);
