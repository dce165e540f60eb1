import type { Rule } from '../../pack/pack';
import type { OnFault } from '../run-detector';
import { createAtomIndex } from './atom-index';
import { type CompiledTerm, createTermCompiler } from './compile-term';
import type { TraitForms } from './has-trait';
import { listOf } from './list-of';
import type { Lexicon } from './match-sequence';
import type { SetOf } from './parse-phrase';

export interface CompiledNearby {
  readonly term: CompiledTerm;
  readonly within: number | 'sentence' | 'passage' | 'draft' | 'reply';
  readonly side?: 'before' | 'after';
}

interface Nearbys {
  readonly near: readonly CompiledNearby[];
  readonly unless: readonly CompiledNearby[];
}

export interface Surroundings {
  /** In the passage of the match. */
  readonly inPassage: Nearbys;
  /** Anywhere in the draft, or in the text that it answers. */
  readonly inDraft: Nearbys;
}

const NOTHING: Nearbys = { near: [], unless: [] };
export const NO_SURROUNDINGS: Surroundings = { inPassage: NOTHING, inDraft: NOTHING };

/** What the rules of a language want near their matches; their words stand in an index of their own. */
export interface AllSurroundings {
  readonly of: ReadonlyMap<Rule, Surroundings>;
  readonly lexicon: Lexicon;
}

/** @param onFault is told of a rule that can't be read, which gets no surroundings; without it that throws. */
export function compileSurroundings(
  rules: readonly Rule[],
  { forms, nameForms }: TraitForms,
  setOf: SetOf,
  onFault: OnFault | undefined,
): AllSurroundings {
  const index = createAtomIndex();
  const compileTerm = createTermCompiler(setOf, index);
  const compile = (nearby: Rule['near']): readonly CompiledNearby[] =>
    listOf(nearby).map((each) => ({
      term: compileTerm(each),
      within: each.within ?? 'sentence',
      ...(each.side && { side: each.side }),
    }));
  const of = new Map<Rule, Surroundings>();
  for (const rule of rules) {
    if (!rule.near && !rule.unless) continue;
    reportFaults(rule, onFault, () => {
      const near = compile(rule.near);
      const unless = compile(rule.unless);
      of.set(rule, {
        inPassage: { near: near.filter(isLocal), unless: unless.filter(isLocal) },
        inDraft: { near: near.filter(isWide), unless: unless.filter(isWide) },
      });
    });
  }
  return { of, lexicon: { atoms: index.atoms, lookUp: index.build(forms), forms, nameForms } };
}

const isWide = ({ within }: CompiledNearby): boolean => within === 'draft' || within === 'reply';
const isLocal = (nearby: CompiledNearby): boolean => !isWide(nearby);

/** Compiles one rule; a fault is reported by its name, or thrown where nobody is told. */
export function reportFaults(rule: Rule, onFault: OnFault | undefined, compile: () => void): void {
  try {
    compile();
  } catch (error) {
    const fault = new Error(`rule "${rule.id}": ${error instanceof Error ? error.message : error}`);
    if (!onFault) throw fault;
    onFault(rule.id, fault);
  }
}
