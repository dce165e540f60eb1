import { type Language, languages, type WordForms } from '../../language/language';
import type { CompiledPack } from '../../pack/compiled-pack';
import { setsOf } from '../sets-of';
import { type AtomIndex, createAtomIndex } from './atom-index';
import { createTermCompiler } from './compile-term';
import type { Anchor } from './find-anchor';
import { listOf } from './list-of';
import { readAtom, type WrittenAtom, writeAtom } from './written-atom';

/**
 * By what the phrases of a pack are found, worked out when the pack is made: finding that reads most of the phrases,
 * which would be most of the start. It holds for exactly the sets and rules of that pack; rules may be missing. JSON.
 */
export type KnownAnchors = Readonly<Record<Language, AnchorsOfLanguage>>;

interface AnchorsOfLanguage {
  readonly words: readonly WrittenAtom[];
  /**
   * By id of the rule, for each of its phrases in order: the most units that can stand before the anchor, then the
   * numbers of its words in `words`. Of a phrase without an anchor nothing.
   */
  readonly rules: Readonly<Record<string, readonly (readonly number[])[]>>;
}

/** @throws for a phrase or pattern that can't be read, saying what is wrong with it. */
export function workOutAnchors(
  pack: CompiledPack,
  forms: Readonly<Record<Language, WordForms>>,
): KnownAnchors {
  const [fi, sv, en] = languages.map((language) => ofLanguage(pack, language, forms[language]));
  if (!fi || !sv || !en) throw new Error('a language is missing');
  return { fi, sv, en };
}

function ofLanguage(pack: CompiledPack, language: Language, forms: WordForms): AnchorsOfLanguage {
  const index = createAtomIndex(forms);
  const compileTerm = createTermCompiler(setsOf(pack, language), index);
  const numbers = new Map<number, number>();
  const numberOf = (word: number): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const rules = pack.rules
    .filter((rule) => rule.language === undefined || rule.language === language)
    .map((rule) => {
      const phrases = listOf(rule.match).flatMap((term) => compileTerm(term).phrases);
      const anchors = phrases.map(({ anchor }) =>
        anchor ? [anchor.before, ...[...anchor.words].map(numberOf)] : [],
      );
      return [rule.id, anchors] as const;
    })
    .filter(([, anchors]) => anchors.length > 0);
  const words = [...numbers.keys()].flatMap((number) => index.atoms[number] ?? []);
  return { words: words.map(writeAtom), rules: Object.fromEntries(rules) };
}

/** The anchors of the phrases of a rule, one after the other; absent: nothing is known of the rule. */
export type AnchorsOf = (rule: string) => (() => Anchor | undefined) | undefined;

/** Reads what is known into an index that is still empty. */
export function readKnownAnchors({ words, rules }: AnchorsOfLanguage, index: AtomIndex): AnchorsOf {
  const numbers = words.map((word) => index.add(readAtom(word)));
  return (rule) => {
    const anchors = rules[rule];
    if (!anchors) return undefined;
    let phrase = 0;
    return () => {
      const [before, ...known] = anchors[phrase++] ?? [];
      if (before === undefined) return undefined;
      return { before, words: new Set(known.flatMap((word) => numbers[word] ?? [])) };
    };
  };
}
