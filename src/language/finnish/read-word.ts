import type { OwnWord } from '../language';
import { type Analyse, createAnalyse } from './analyse';
import type { Analysis } from './analysis';
import { headed } from './headed';
import { createOwnForms } from './own-words';
import { createSpokenForms, type SpokenForm } from './spoken';

export interface Reading {
  /** What the word is for certain; empty for an unknown word. */
  readonly analyses: readonly Analysis[];
  /** What an unknown word may be, judged by spoken endings and by its known tail, likeliest first. */
  readonly guesses: readonly Analysis[];
}

const MIN_TAIL = 4;
const MIN_HEAD = 2;
/** Shorter ends are met by chance, as in names: `Theron` is no compound of `ero`. */
const MIN_PART_TAIL = 5;
const MIN_PART_HEAD = 3;
const MAX_LETTERS = 60;

/** Reads a word in lower case: by the dictionary, the own words and spoken forms, and by likeness. */
export function createReadWord(
  dictionary: ArrayBuffer,
  own: readonly OwnWord[],
  spoken: readonly SpokenForm[],
): (word: string) => Reading {
  const analyse = createAnalyse(dictionary);
  const ownForms = createOwnForms(own, analyse);
  const spokenForms = createSpokenForms(spoken, analyse);
  const listed: Analyse = (word) => [...analyse(word), ...ownForms.whole(word), ...spokenForms.words(word)];

  const known: Analyse = (word) => {
    const found = listed(word);
    if (found.length > 0 || word.length > MAX_LETTERS) return found;
    return firstFound(
      () => hyphenated(word, listed),
      () => ownForms.compound(word),
      () => withoutRepeats(word).flatMap(listed),
    );
  };

  return (word) => {
    const bare = word.replace(/^[#@…'-]+|…+$/gu, '');
    const analyses = firstFound(
      () => known(word),
      () => (bare === word ? [] : known(bare)),
    );
    if (analyses.length > 0) return { analyses, guesses: [] };
    return {
      analyses,
      guesses: firstFound(
        () => spokenForms.endings(bare),
        () => guess(bare, analyse),
      ),
    };
  };
}

function firstFound(...attempts: readonly (() => readonly Analysis[])[]): readonly Analysis[] {
  for (const attempt of attempts) {
    const found = attempt();
    if (found.length > 0) return found;
  }
  return [];
}

/** `kanta-palvelun`: a form of its last piece, and of the whole. */
function hyphenated(word: string, analyse: Analyse): Analysis[] {
  const cut = word.lastIndexOf('-') + 1;
  if (cut < 2 || cut === word.length) return [];
  const first = word.slice(0, cut);
  return analyse(word.slice(cut)).flatMap((analysis) => [headed(first, analysis), analysis]);
}

/** `idioootti` drawn out in anger: every run of three letters or more as two, and as one. */
function withoutRepeats(word: string): string[] {
  const runs = /(\p{L})\1{2,}/gu;
  return runs.test(word) ? [word.replace(runs, '$1$1'), word.replace(runs, '$1')] : [];
}

/** Suffix analogy: the forms of the known tails, with the unknown beginning kept. */
function guess(word: string, analyse: Analyse): Analysis[] {
  if (word.length > MAX_LETTERS) return [];
  const colon = word.indexOf(':');
  if (colon > 0) return [abbreviation(word, word.slice(0, colon))];
  const guesses: Analysis[] = [];
  for (let start = MIN_HEAD; start <= word.length - MIN_TAIL; start++) {
    const head = word.slice(0, start);
    const tail = word.slice(start);
    const isCompound = head.length >= MIN_PART_HEAD && tail.length >= MIN_PART_TAIL;
    const found = analyse(tail).map((analysis) => headed(head, analysis));
    guesses.push(...(isCompound ? found : found.map((analysis) => ({ ...analysis, parts: [] }))));
  }
  return guesses;
}

const abbreviation = (surface: string, base: string): Analysis => ({
  lemma: base,
  wordClass: 'abbreviation',
  parts: [{ surface, base, pieces: [base], roots: [] }],
  roots: [],
  past: false,
  possessive: false,
  organisation: false,
  connegative: false,
});
