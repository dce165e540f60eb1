import {
  type Feature,
  features,
  type Keyword,
  type WordClass,
  type WordForms,
  wordClasses,
} from '../../language/language';
import { lazily } from '../lazily';
import { isGrammar } from './has-trait';
import type { Atom } from './phrase';

/** Numbers of the atoms that a written word (lower case) meets, traits of the token aside; of signs those that it may begin. */
export type AtomLookup = (word: string) => readonly number[];

export interface AtomIndex {
  readonly atoms: readonly Atom[];
  /** The number of the atom; equal atoms share one. */
  add(atom: Atom): number;
  /** Among the atoms added so far. */
  readonly lookUp: AtomLookup;
}

interface Remembered {
  readonly numbers: readonly number[];
  /** So many atoms were there to look among. */
  readonly among: number;
}

/** The atoms from one number on, until the next one begins. */
interface Generation {
  readonly first: number;
  readonly lookUp: AtomLookup;
}

const MAX_REMEMBERED = 20_000;
const NOTHING: readonly number[] = [];
const featureNames = new Set<string>(features);
const classNames = new Set<string>(wordClasses);

/**
 * One index for all words of all rules of a language: a word of the text is analysed and looked up once, however
 * many rules there are. It grows with the phrases that texts bring up.
 * @param first the atoms to begin with, no two alike.
 */
export function createAtomIndex(forms: WordForms, first: readonly Atom[] = []): AtomIndex {
  const atoms = [...first];
  const known = new Map<Atom, number>();
  const numbersByText = lazily(() => {
    const byText = new Map<string, number[]>();
    for (const [number, { text }] of first.entries()) put(byText, text, number);
    return byText;
  });
  const generations: Generation[] = [];
  const remembered = new Map<string, Remembered>();
  let built = 0;

  function add(atom: Atom): number {
    const before = known.get(atom);
    if (before !== undefined) return before;
    const alike = numbersByText()
      .get(atom.text)
      ?.find((number) => isAlike(atom, atoms[number]));
    const number = alike ?? atoms.push(atom) - 1;
    if (alike === undefined) put(numbersByText(), atom.text, number);
    known.set(atom, number);
    return number;
  }

  /** Generations that are no larger are built anew with the new one, so that there are always few of them. */
  function grow(): void {
    let first = built;
    for (let last = generations.at(-1); last; last = generations.at(-1)) {
      if (first - last.first > atoms.length - first) break;
      first = last.first;
      generations.pop();
    }
    generations.push({ first, lookUp: buildLookup(atoms, first, forms) });
    built = atoms.length;
  }

  function lookUp(word: string): readonly number[] {
    if (built < atoms.length) grow();
    const before = remembered.get(word);
    if (before?.among === built) return before.numbers;
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    const found = before ? withNew(before, word) : generations.flatMap(({ lookUp }) => lookUp(word));
    const numbers = found.length === 0 ? NOTHING : found;
    remembered.set(word, { numbers, among: built });
    return numbers;
  }

  /** The index grows with most texts, and most words are none of the new ones. */
  function withNew({ numbers, among }: Remembered, word: string): readonly number[] {
    const found = generations
      .filter((_, at) => (generations[at + 1]?.first ?? built) > among)
      .flatMap(({ lookUp }) => lookUp(word))
      .filter((number) => number >= among);
    return found.length === 0 ? numbers : [...numbers, ...found];
  }

  return { atoms, add, lookUp };
}

const isAlike = (one: Atom, other: Atom | undefined): boolean =>
  one.text === other?.text &&
  one.how === other.how &&
  one.part === other.part &&
  one.derivations === other.derivations &&
  areSame(one.traits, other.traits) &&
  areSame(one.except, other.except);

const areSame = (one: readonly string[], other: readonly string[]): boolean =>
  one === other || (one.length === other.length && one.every((word, at) => word === other[at]));

function buildLookup(atoms: readonly Atom[], first: number, forms: WordForms): AtomLookup {
  const keywords: Keyword[] = [];
  const numberOfKeyword: number[] = [];
  const exact = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  const suffixes = new Map<string, number[]>();
  const signs = new Map<string, number[]>();
  for (let number = first; number < atoms.length; number++) {
    const atom = atoms[number];
    if (atom?.how === 'form') {
      keywords.push(keywordOf(atom));
      numberOfKeyword.push(number);
    } else if (atom?.how === 'exact') put(exact, atom.text, number);
    else if (atom?.how === 'prefix') put(prefixes, atom.text, number);
    else if (atom?.how === 'suffix') put(suffixes, atom.text, number);
    else if (atom?.how === 'sign') put(signs, firstCharacter(atom.text), number);
  }
  const lookUpForms = forms.indexKeywords(keywords);
  const prefixLengths = lengthsOf(prefixes);
  const suffixLengths = lengthsOf(suffixes);
  return (word) => {
    const initial = firstCharacter(word);
    // Where a sign begins; whether it is there as written is seen in matching.
    if (!/[\p{L}\p{N}]/u.test(initial)) return signs.get(initial) ?? NOTHING;
    const found = [...lookUpForms(word)].map((keyword) => numberOfKeyword[keyword] ?? -1);
    found.push(...(exact.get(word) ?? NOTHING));
    for (const length of prefixLengths) {
      if (length < word.length) found.push(...(prefixes.get(word.slice(0, length)) ?? NOTHING));
    }
    for (const length of suffixLengths) {
      if (length < word.length) found.push(...(suffixes.get(word.slice(-length)) ?? NOTHING));
    }
    const meant = found.filter((number) => !atoms[number]?.except.includes(word));
    return meant.length === 0 ? NOTHING : meant;
  };
}

function keywordOf(atom: Atom): Keyword {
  const { text, part, derivations } = atom;
  // Most are no more than that, and there are thousands at the start.
  if (atom.traits.length + atom.except.length === 0) return { text, part, derivations };
  const grammar = atom.traits.filter(isGrammar);
  const wordClass = grammar.find((trait): trait is WordClass => classNames.has(trait));
  const wanted = grammar.filter((trait): trait is Feature => featureNames.has(trait));
  return {
    text,
    part,
    derivations,
    ...(wordClass && { wordClass }),
    ...(wanted.length > 0 && { features: wanted }),
    ...(atom.except.length > 0 && { except: atom.except }),
  };
}

const firstCharacter = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 0);

const lengthsOf = (words: ReadonlyMap<string, unknown>): readonly number[] => [
  ...new Set([...words.keys()].map(({ length }) => length)),
];

function put(map: Map<string, number[]>, key: string, number: number): void {
  const list = map.get(key);
  if (list) list.push(number);
  else map.set(key, [number]);
}
