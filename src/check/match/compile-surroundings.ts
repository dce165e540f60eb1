import type { Rule } from '../../pack/pack';
import type { AtomIndex } from './atom-index';
import { type CompiledTerm, createTermCompiler } from './compile-term';
import { listOf } from './list-of';
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

/** @throws for a phrase or pattern that can't be read, saying what is wrong with it. */
export type CompileSurroundings = (rule: Rule) => Surroundings;

/** A compiler for what the rules of one language want near their matches, whose words go into one index. */
export function createSurroundingsCompiler(setOf: SetOf, index: AtomIndex): CompileSurroundings {
  const compileTerm = createTermCompiler(setOf, index);
  const compile = (nearby: Rule['near']): readonly CompiledNearby[] =>
    listOf(nearby).map((each) => ({
      term: compileTerm(each),
      within: each.within ?? 'sentence',
      ...(each.side && { side: each.side }),
    }));
  return (rule) => {
    const near = compile(rule.near);
    const unless = compile(rule.unless);
    // A rule holds wholly or not at all, so what can't be read must show before any of it is looked for.
    for (const { term } of [...near, ...unless]) for (const phrase of term.phrases) phrase.sequence();
    return {
      inPassage: { near: near.filter(isLocal), unless: unless.filter(isLocal) },
      inDraft: { near: near.filter(isWide), unless: unless.filter(isWide) },
    };
  };
}

const isWide = ({ within }: CompiledNearby): boolean => within === 'draft' || within === 'reply';
const isLocal = (nearby: CompiledNearby): boolean => !isWide(nearby);
