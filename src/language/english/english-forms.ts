import { stemmer } from '@orama/stemmers/english';
import { createIndexOf, type KeywordMatch } from '../keyword-table';
import type { Feature, Keyword, KeywordIndex, WordClass, WordForms } from '../language';
import { remember } from '../remember';
import { closedWords } from './closed-words';
import { formsOf } from './forms-of';

const REMEMBERED_WORDS = 10_000;
const MIN_PART = 5;
const MIN_REST = 2;
const MIN_DERIVED_STEM = 4;

/** Begin the rest of a word derived from another: `stupid` → `stupidly`, `threat` → `threateningly`. */
const derivational =
  /^(?:ly|ness|ish|ity|er|ers|or|ors|y|ies|less|ful|able|ible|ation|ions?|ment|ism|ist|ic|al|en|ing|hood|ship)/;

interface Form {
  readonly index: number;
  readonly keyword: Keyword;
  readonly base: string;
  readonly features: ReadonlySet<Feature>;
}

/** English word forms: every regular and irregular form of a keyword, made when the index is built. */
export function createEnglishForms(): WordForms {
  return {
    indexKeywords: indexEnglish,
    features: remember(REMEMBERED_WORDS, featuresOf),
    lemmas: (word) => [withoutClitic(word)],
  };
}

function indexEnglish(keywords: readonly Keyword[]): KeywordIndex {
  const byForm = new Map<string, Form[]>();
  const byStem = new Map<string, Form[]>();
  const byRoot = new Map<string, Form[]>();
  for (const [index, keyword] of keywords.entries()) {
    const base = keyword.text.toLowerCase();
    for (const [form, features] of formsOf(base, keyword.wordClass)) {
      append(byForm, form, { index, keyword, base, features: new Set(features) });
    }
    if (!keyword.derivations) continue;
    const derived: Form = { index, keyword, base, features: new Set() };
    const root = rootOf(base);
    append(byStem, stemmer(base), derived);
    if (root.length >= MIN_DERIVED_STEM) append(byRoot, root, derived);
  }

  return createIndexOf(keywords, (word) => {
    const bare = withoutClitic(word);
    const features: readonly Feature[] = /'s$|s'$/.test(word) ? ['genitive'] : [];
    const whole = [...(byForm.get(word) ?? []), ...(bare === word ? [] : (byForm.get(bare) ?? []))];
    // Equal stems alone are too little: `universal` is not made of `university`.
    const related = (byStem.get(stemmer(bare)) ?? []).filter(({ base }) => bare.startsWith(rootOf(base)));
    return [...whole, ...related, ...derived(bare, byRoot), ...parts(bare, byForm)].map((form) =>
      matchOf(form, features),
    );
  });
}

function matchOf({ index, base, features }: Form, more: readonly Feature[]): KeywordMatch {
  return { index, base, features: new Set<Feature | WordClass>([...features, ...more]) };
}

function derived(word: string, byRoot: ReadonlyMap<string, readonly Form[]>): Form[] {
  const found: Form[] = [];
  for (let cut = MIN_DERIVED_STEM; cut < word.length; cut++) {
    const forms = byRoot.get(word.slice(0, cut));
    if (forms && derivational.test(word.slice(cut))) found.push(...forms);
  }
  return found;
}

/** Pieces of a hyphenated word; and long keywords at either end of a piece. */
function parts(word: string, byForm: ReadonlyMap<string, readonly Form[]>): Form[] {
  const pieces = word.split('-');
  const last = pieces.at(-1);
  const found = pieces.length > 1 && last ? [...(byForm.get(last) ?? [])] : [];
  for (const piece of pieces) {
    const ends = pieces.length > 1 ? [piece] : [];
    for (let cut = MIN_REST; cut <= piece.length - MIN_REST; cut++) {
      ends.push(...[piece.slice(0, cut), piece.slice(cut)].filter((end) => end.length >= MIN_PART));
    }
    found.push(...ends.flatMap((end) => byForm.get(end) ?? []).filter(({ keyword }) => keyword.part));
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

function append(table: Map<string, Form[]>, key: string, form: Form): void {
  const forms = table.get(key);
  if (forms) forms.push(form);
  else table.set(key, [form]);
}
