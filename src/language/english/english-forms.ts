import { stemmer } from '@orama/stemmers/english';
import { createIndexOf, type KeywordMatch } from '../keyword-table';
import type { Feature, Keyword, KeywordIndex, WordClass, WordForms } from '../language';
import { remember } from '../remember';
import { closedWords } from './closed-words';
import { formsOf, possibleBases, spellingsOf } from './forms-of';

const REMEMBERED_WORDS = 10_000;
const MIN_PART = 5;
const MIN_REST = 2;
const MIN_DERIVED_STEM = 4;
const NO_FEATURES: ReadonlySet<Feature> = new Set();

/** Begin the rest of a word derived from another: `stupid` → `stupidly`, `threat` → `threateningly`. */
const derivational =
  /^(?:ly|ness|ish|ity|er|ers|or|ors|y|ies|less|ful|able|ible|ation|ions?|ment|ism|ist|ic|al|en|ing|hood|ship)/;

interface Entry {
  readonly index: number;
  readonly keyword: Keyword;
  /** Base form as the rule has it. */
  readonly base: string;
}

interface Tables {
  /** By base form, in each of its spellings. */
  readonly byBase: ReadonlyMap<string, readonly Entry[]>;
  /** Keywords that other words may be derived from, by what these begin with. */
  readonly byRoot: ReadonlyMap<string, readonly Entry[]>;
  /** All forms of the few keywords that are also meant as parts of compounds. */
  readonly byPart: ReadonlyMap<string, readonly KeywordMatch[]>;
}

/** English word forms: every regular and irregular form of a keyword. */
export function createEnglishForms(): WordForms {
  return {
    indexKeywords: indexEnglish,
    features: remember(REMEMBERED_WORDS, featuresOf),
    lemmas: (word) => [withoutClitic(word)],
  };
}

function indexEnglish(keywords: readonly Keyword[]): KeywordIndex {
  const byBase = new Map<string, Entry[]>();
  const byRoot = new Map<string, Entry[]>();
  const byPart = new Map<string, KeywordMatch[]>();
  for (const [index, keyword] of keywords.entries()) {
    const entry = { index, keyword, base: keyword.text.toLowerCase() };
    for (const spelling of spellingsOf(entry.base)) {
      append(byBase, spelling, entry);
      if (!keyword.part) continue;
      for (const [form, features] of formsOf(spelling, keyword.wordClass))
        append(byPart, form, { index, base: entry.base, features: new Set(features) });
    }
    if (keyword.derivations) append(byRoot, rootOf(entry.base), entry);
  }
  const tables = { byBase, byRoot, byPart };
  return createIndexOf(keywords, (word) => {
    const bare = withoutClitic(word);
    const found = [...wholes(bare, tables), ...relatives(bare, tables), ...parts(bare, tables)];
    if (bare === word) return found;
    const genitive = /'s$|s'$/.test(word) ? (['genitive'] as const) : [];
    const marked = [...found, ...wholes(word, tables)];
    return marked.map((match) => ({ ...match, features: new Set([...match.features, ...genitive]) }));
  });
}

/** The keywords that the word is a form of. The other way about, all forms of all keywords would be made at the start. */
function wholes(word: string, { byBase }: Tables): KeywordMatch[] {
  const found: KeywordMatch[] = [];
  for (const text of possibleBases(word)) {
    for (const { index, keyword, base } of byBase.get(text) ?? []) {
      for (const [form, features] of formsOf(text, keyword.wordClass))
        if (form === word) found.push({ index, base, features: new Set(features) });
    }
  }
  return found;
}

/** The keywords that the word is derived from, or has the stem of. */
function relatives(word: string, { byRoot }: Tables): KeywordMatch[] {
  const found: KeywordMatch[] = [];
  if (byRoot.size === 0) return found;
  for (let cut = 1; cut <= word.length; cut++) {
    for (const { index, base } of byRoot.get(word.slice(0, cut)) ?? []) {
      const isDerived = cut >= MIN_DERIVED_STEM && derivational.test(word.slice(cut));
      // Equal stems alone are too little: `universal` is not made of `university`.
      if (isDerived || stemmer(word) === stemmer(base)) found.push({ index, base, features: NO_FEATURES });
    }
  }
  return found;
}

/** Pieces of a hyphenated word; and long keywords at either end of a piece. */
function parts(word: string, tables: Tables): KeywordMatch[] {
  if (tables.byPart.size === 0 && !word.includes('-')) return [];
  const pieces = word.split('-');
  const last = pieces.at(-1);
  const found = pieces.length > 1 && last ? wholes(last, tables) : [];
  for (const piece of pieces) {
    const ends = pieces.length > 1 ? [piece] : [];
    for (let cut = MIN_REST; cut <= piece.length - MIN_REST; cut++) {
      if (cut >= MIN_PART) ends.push(piece.slice(0, cut));
      if (piece.length - cut >= MIN_PART) ends.push(piece.slice(cut));
    }
    for (const end of ends) found.push(...(tables.byPart.get(end) ?? []));
  }
  return found;
}

const rootOf = (base: string): string => base.replace(/(?<=...)[ey]$/, '');

const withoutClitic = (word: string): string =>
  word
    .replace(/^can't$/, 'can')
    .replace(/^won't$/, 'will')
    .replace(/(?:n't|'(?:s|re|ve|ll|d|m)|(?<=s)')$/, '');

function featuresOf(word: string): ReadonlySet<Feature | WordClass> {
  const found = new Set(closedWords.get(withoutClitic(word)));
  if (/n't$/.test(word)) found.add('negative');
  if (/(?:\w's|s')$/.test(word) && found.size === 0) found.add('genitive');
  return found;
}

function append<Value>(table: Map<string, Value[]>, key: string, value: Value): void {
  const values = table.get(key);
  if (values) values.push(value);
  else table.set(key, [value]);
}
