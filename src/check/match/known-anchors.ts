import type { Language, WordForms } from '../../language/language';
import type { CompiledPack } from '../../pack/compiled-pack';
import { setsOf } from '../sets-of';
import { createAtomIndex } from './atom-index';
import { createTermCompiler } from './compile-term';
import type { Anchor } from './find-anchor';
import { listOf } from './list-of';
import type { Atom } from './phrase';
import { readAtom, writeAtom } from './written-atom';

/**
 * By what the phrases of a pack are found in text of one language, worked out when the pack is made: finding that
 * reads most of the phrases, which would be most of the start. It holds for exactly the sets and rules of that pack;
 * rules may be missing. JSON.
 */
export interface KnownAnchors {
  /** The words and signs that phrases are found by, no two alike: those with the same exceptions stand together. */
  readonly words: readonly WordsWithout[];
  /**
   * By id of the rule, for each of its phrases in order: the most units that can stand before the anchor, then the
   * numbers of its words, counted through all of `words`. Of a phrase without an anchor nothing.
   */
  readonly rules: Readonly<Record<string, readonly (readonly number[])[]>>;
}

interface WordsWithout {
  readonly except: readonly string[];
  /** As `writeAtom` writes them. */
  readonly written: readonly string[];
}

/** @throws for a phrase or pattern that can't be read, saying what is wrong with it. */
export function workOutAnchors(pack: CompiledPack, language: Language, forms: WordForms): KnownAnchors {
  const index = createAtomIndex(forms);
  const compileTerm = createTermCompiler(setsOf(pack, language), index);
  const rules = pack.rules
    .filter((rule) => rule.language === undefined || rule.language === language)
    .map(({ id, match }) => {
      const phrases = listOf(match).flatMap((term) => compileTerm(term).phrases);
      return { id, anchors: phrases.map(({ anchor }) => anchor) };
    })
    .filter(({ anchors }) => anchors.length > 0);
  const groups = new Map<string | undefined, Set<number>>();
  for (const word of rules.flatMap(({ anchors }) =>
    anchors.flatMap((anchor) => [...(anchor?.words ?? [])]),
  )) {
    const except = index.atoms[word]?.except.join(' ');
    groups.set(except, (groups.get(except) ?? new Set()).add(word));
  }
  const numbers = new Map(
    [...groups.values()].flatMap((words) => [...words]).map((word, number) => [word, number]),
  );
  return {
    words: [...groups.values()].map((words) => {
      const atoms = [...words].flatMap((word) => index.atoms[word] ?? []);
      return { except: atoms[0]?.except ?? [], written: atoms.map(writeAtom) };
    }),
    rules: Object.fromEntries(
      rules.map(({ id, anchors }) => [
        id,
        anchors.map((anchor) =>
          anchor ? [anchor.before, ...[...anchor.words].flatMap((word) => numbers.get(word) ?? [])] : [],
        ),
      ]),
    ),
  };
}

/** The words of known anchors, each under its number. */
export const readWords = ({ words }: KnownAnchors): readonly Atom[] =>
  words.flatMap(({ written, except }) => written.map((word) => readAtom(word, except)));

/** The anchors of the phrases of a rule, one after the other; absent: nothing is known of the rule. */
export type AnchorsOf = (rule: string) => (() => Anchor | undefined) | undefined;

/** Of an index that began with the words. */
export function readKnownAnchors({ rules }: KnownAnchors): AnchorsOf {
  return (rule) => {
    const anchors = rules[rule];
    if (!anchors) return undefined;
    let phrase = 0;
    return () => {
      const [before, ...words] = anchors[phrase++] ?? [];
      return before === undefined ? undefined : { before, words: new Set(words) };
    };
  };
}
