import type { Feature, TokenKind, WordClass } from '../../language/language';

/** What a token must be besides its letters: a kind of token, a form, or one of the tests below. */
export type Trait = TokenKind | Feature | WordClass | 'capital';

/**
 * One word or sign of a phrase. `form`: in any inflected form; `exact`, `prefix`, `suffix`: of the written word;
 * `sign`: punctuation or emoji, as written; `any`: whatever has the traits.
 */
export interface Atom {
  readonly how: 'form' | 'exact' | 'prefix' | 'suffix' | 'sign' | 'any';
  /** Lower case; empty for `any`. */
  readonly text: string;
  readonly part: boolean;
  readonly derivations: boolean;
  readonly traits: readonly Trait[];
  /** Words that are not meant though they would match. */
  readonly except: readonly string[];
}

/** One of the ways to meet a choice: a word, several words, or any entry of a set (one object for each set). */
export type Option = Atom | Sequence | OptionSet;

export interface OptionSet {
  readonly options: readonly Option[];
}

export interface Choice {
  readonly type: 'choice';
  readonly options: readonly Option[];
  readonly optional: boolean;
}

export interface Gap {
  readonly type: 'gap';
  readonly min: number;
  readonly max: number;
}

/** A phrase, or an entry of a set that has several words. */
export interface Sequence {
  readonly nodes: readonly (Choice | Gap)[];
}
