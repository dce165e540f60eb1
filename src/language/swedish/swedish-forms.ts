import { createIndexOf, type KeywordMatch } from '../keyword-table';
import type { Feature, Keyword, KeywordIndex, WordClass, WordForms } from '../language';
import { remember } from '../remember';
import { closedWords } from './closed-words';
import { derivational, type Endings } from './endings';
import { paradigmsOf } from './paradigms';

/** The longest ending, `ornas`. */
const MAX_ENDING = 5;
const REMEMBERED_WORDS = 10_000;
/** What stands before or after a part of a compound has at least as many letters. */
const MIN_REST = 3;
const MIN_PART = 4;
/** Parts this long are hardly met by chance. */
const LONG_PART = 6;
const MIN_DERIVED_STEM = 3;

interface Entry extends Keyword {
  readonly index: number;
  readonly endings: Endings;
}

/** A match of the whole word, and whether the keyword is also meant as a part of a compound. */
interface Whole extends KeywordMatch {
  readonly part: boolean;
}

interface Tables {
  /** Keywords by the stem that their endings are added to. */
  readonly byStem: ReadonlyMap<string, readonly Entry[]>;
  /** Keywords that may stand first in a compound, by the form they have there. */
  readonly byFirstPart: ReadonlyMap<string, readonly Entry[]>;
  /** Keywords that other words may be derived from. */
  readonly byRoot: ReadonlyMap<string, readonly Entry[]>;
}

/** Swedish word forms by a closed list of endings: no dictionary, exact for what the list says. */
export function createSwedishForms(): WordForms {
  return {
    indexKeywords: indexSwedish,
    features: remember(REMEMBERED_WORDS, featuresOf),
    lemmas: (word) => [word],
  };
}

function indexSwedish(keywords: readonly Keyword[]): KeywordIndex {
  const tables = tabulate(keywords);
  return createIndexOf(keywords, (word) => {
    const bare = word.replace(/:(?:s|n|en|ns|ens|er|ar|erna|arna)$/u, '');
    const found = [...wholes(bare, tables), ...compounds(bare, tables), ...derived(bare, tables)];
    const cut = bare.lastIndexOf('-') + 1;
    if (cut === 0) return found;
    // A hyphen marks the parts, however short: `EU-stödet` is a form of `stöd`.
    const pieces = bare.slice(0, cut - 1).split('-');
    const parts = pieces.flatMap((piece) => wholes(piece, tables).filter(({ part }) => part));
    return [...found, ...wholes(bare.slice(cut), tables), ...parts];
  });
}

function tabulate(keywords: readonly Keyword[]): Tables {
  const byStem = new Map<string, Entry[]>();
  const byFirstPart = new Map<string, Entry[]>();
  const byRoot = new Map<string, Entry[]>();
  for (const [index, keyword] of keywords.entries()) {
    const text = keyword.text.toLowerCase();
    for (const { stem, endings } of paradigmsOf(text, keyword.wordClass)) {
      append(byStem, stem, { ...keyword, text, index, endings });
    }
    const entry: Entry = { ...keyword, text, index, endings: {} };
    const root = text.replace(/(?<=..)[ae]$/, '');
    if (keyword.part && text.length >= MIN_PART) {
      for (const first of firstParts(text, root)) append(byFirstPart, first, entry);
    }
    if (keyword.derivations && root.length >= MIN_DERIVED_STEM) append(byRoot, root, entry);
  }
  return { byStem, byFirstPart, byRoot };
}

/** The forms a word has before another: `patient`, `sekretess` + s, `kvinno`, `skol`. */
function firstParts(text: string, root: string): string[] {
  if (root === text) return [text, `${text}s`];
  return text.length >= LONG_PART ? [text, `${root}s`, `${root}o`, `${root}u`, root] : [text, root];
}

function wholes(word: string, { byStem }: Tables): Whole[] {
  const found: Whole[] = [];
  for (let length = Math.max(1, word.length - MAX_ENDING); length <= word.length; length++) {
    for (const { index, endings, text, part = false } of byStem.get(word.slice(0, length)) ?? []) {
      const features = endings[word.slice(length)];
      if (features) found.push({ index, features: new Set(features), base: text, part });
    }
  }
  return found;
}

function compounds(word: string, tables: Tables): KeywordMatch[] {
  const found: KeywordMatch[] = [];
  const note = ({ index, text }: Entry): void => {
    found.push({ index, features: new Set<Feature>(['compound']), base: text });
  };
  for (let cut = MIN_REST; cut <= word.length - MIN_REST; cut++) {
    tables.byFirstPart.get(word.slice(0, cut))?.forEach(note);
    for (let end = cut + LONG_PART; end <= word.length - MIN_REST; end++) {
      tables.byFirstPart.get(word.slice(cut, end))?.forEach(note);
    }
    const tails = wholes(word.slice(cut), tables).filter(({ part, base }) => part && base.length >= MIN_PART);
    found.push(
      ...tails.map((tail) => ({ ...tail, features: new Set([...tail.features, 'compound' as const]) })),
    );
  }
  return found;
}

function derived(word: string, { byRoot }: Tables): KeywordMatch[] {
  const found: KeywordMatch[] = [];
  for (let cut = MIN_DERIVED_STEM; cut < word.length; cut++) {
    const entries = byRoot.get(word.slice(0, cut));
    if (!entries || !derivational.test(word.slice(cut))) continue;
    found.push(...entries.map(({ index, text }) => ({ index, features: new Set<Feature>(), base: text })));
  }
  return found;
}

function featuresOf(word: string): ReadonlySet<Feature | WordClass> {
  return closedWords.get(word) ?? new Set<Feature | WordClass>();
}

function append(table: Map<string, Entry[]>, key: string, entry: Entry): void {
  const entries = table.get(key);
  if (entries) entries.push(entry);
  else table.set(key, [entry]);
}
