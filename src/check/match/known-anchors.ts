import type { WordForms } from '../../language/language';
import type { PackHead, PackPart } from '../../pack/pack-parts';
import { setsOf } from '../sets-of';
import { createAtomIndex } from './atom-index';
import { createTermCompiler } from './compile-term';
import { listOf } from './list-of';
import type { Atom } from './phrase';

/**
 * By what the phrases of a pack are found in text of one language, worked out when the pack is made: finding that
 * reads most of the phrases, which would be most of the start. It holds for exactly the sets and rules of that pack;
 * rules may be missing. JSON.
 */
export interface KnownAnchors {
  /** The words and signs that phrases are found by, no two alike: those stand together that are so but for their text. */
  readonly words: readonly SimilarAtoms[];
  /** For each word, counted through all of `words`, the phrases that it finds: number of the rule and number in the rule in turn. */
  readonly places: readonly (readonly number[])[];
  readonly rules: readonly KnownRule[];
}

export interface KnownRule {
  readonly id: string;
  /** For each of its phrases the most units that can stand before the anchor; `null`: it has none. */
  readonly before: readonly (number | null)[];
}

interface SimilarAtoms {
  readonly like: Omit<Atom, 'text'>;
  readonly texts: readonly string[];
}

/** @throws for a phrase or pattern that can't be read, saying what is wrong with it. */
export function workOutAnchors(head: PackHead, part: PackPart, forms: WordForms): KnownAnchors {
  const index = createAtomIndex(forms);
  const compileTerm = createTermCompiler(setsOf(head, part), index);
  const rules = part.rules
    .map(({ id, match }) => {
      const phrases = listOf(match).flatMap((term) => compileTerm(term).phrases);
      return { id, anchors: phrases.map(({ anchor }) => anchor) };
    })
    .filter(({ anchors }) => anchors.length > 0);
  const groups = new Map<string, Set<number>>();
  for (const word of rules.flatMap(({ anchors }) =>
    anchors.flatMap((anchor) => [...(anchor?.words ?? [])]),
  )) {
    const like = JSON.stringify({ ...index.atoms[word], text: undefined });
    groups.set(like, (groups.get(like) ?? new Set()).add(word));
  }
  const numbers = new Map(
    [...groups.values()].flatMap((words) => [...words]).map((word, number) => [word, number]),
  );
  const places = [...numbers].map((): number[] => []);
  for (const [rule, { anchors }] of rules.entries()) {
    for (const [phrase, anchor] of anchors.entries()) {
      for (const word of anchor?.words ?? []) places[numbers.get(word) ?? -1]?.push(rule, phrase);
    }
  }
  return {
    words: [...groups].map(([like, words]) => ({
      like: JSON.parse(like),
      texts: [...words].flatMap((word) => index.atoms[word]?.text ?? []),
    })),
    places,
    rules: rules.map(({ id, anchors }) => ({ id, before: anchors.map((anchor) => anchor?.before ?? null) })),
  };
}

/** The words of known anchors, each under its number. */
export function readWords({ words }: KnownAnchors): readonly Atom[] {
  return words.flatMap(({ like: { how, part, derivations, traits, except }, texts }) =>
    // Each field is named, as copying an object with its own takes many times as long at the start.
    texts.map((text) => ({ how, text, part, derivations, traits, except })),
  );
}
