import {
  type Feature,
  features,
  type Keyword,
  type WordClass,
  type WordForms,
  wordClasses,
} from '../../language/language';
import { isGrammar } from './has-trait';
import type { Atom } from './phrase';

/** Numbers of the atoms that a written word (lower case) meets, traits of the token aside; of signs those that it may begin. */
export type AtomLookup = (word: string) => readonly number[];

export interface AtomIndex {
  readonly atoms: readonly Atom[];
  /** The number of the atom; equal atoms share one. Only before `build`. */
  add(atom: Atom): number;
  build(forms: WordForms): AtomLookup;
}

const MAX_REMEMBERED = 20_000;
const NOTHING: readonly number[] = [];
const featureNames = new Set<string>(features);
const classNames = new Set<string>(wordClasses);

/**
 * One index for all words of all rules of a language: a word of the text is analysed and looked up once, however
 * many rules there are.
 */
export function createAtomIndex(): AtomIndex {
  const atoms: Atom[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<Atom, number>();
  const numberOf = (atom: Atom): number => {
    const key = keyOf(atom);
    const number = numbers.get(key) ?? atoms.push(atom) - 1;
    numbers.set(key, number);
    return number;
  };
  return {
    atoms,
    add(atom) {
      const number = known.get(atom) ?? numberOf(atom);
      known.set(atom, number);
      return number;
    },
    build: (forms) => remember(buildLookup(atoms, forms)),
  };
}

function keyOf({ how, text, part, derivations, traits, except }: Atom): string {
  return `${how} ${part} ${derivations} ${text} ${traits.join()} ${except.join()}`;
}

function buildLookup(atoms: readonly Atom[], forms: WordForms): AtomLookup {
  const keywords: Keyword[] = [];
  const numberOfKeyword: number[] = [];
  const exact = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  const suffixes = new Map<string, number[]>();
  const signs = new Map<string, number[]>();
  atoms.forEach((atom, number) => {
    if (atom.how === 'form') {
      keywords.push(keywordOf(atom));
      numberOfKeyword.push(number);
    }
    if (atom.how === 'exact') put(exact, atom.text, number);
    if (atom.how === 'prefix') put(prefixes, atom.text, number);
    if (atom.how === 'suffix') put(suffixes, atom.text, number);
    if (atom.how === 'sign') put(signs, firstCharacter(atom.text), number);
  });
  const lookUpForms = forms.indexKeywords(keywords);
  const prefixLengths = lengthsOf(prefixes);
  const suffixLengths = lengthsOf(suffixes);
  return (word) => {
    const first = firstCharacter(word);
    // Where a sign begins; whether it is there as written is seen in matching.
    if (!/[\p{L}\p{N}]/u.test(first)) return signs.get(first) ?? NOTHING;
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
  const grammar = atom.traits.filter(isGrammar);
  const wordClass = grammar.find((trait): trait is WordClass => classNames.has(trait));
  const wanted = grammar.filter((trait): trait is Feature => featureNames.has(trait));
  return {
    text: atom.text,
    part: atom.part,
    derivations: atom.derivations,
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

function remember(lookUp: AtomLookup): AtomLookup {
  const seen = new Map<string, readonly number[]>();
  return (word) => {
    const known = seen.get(word);
    if (known) return known;
    if (seen.size >= MAX_REMEMBERED) seen.clear();
    const found = lookUp(word);
    seen.set(word, found);
    return found;
  };
}
