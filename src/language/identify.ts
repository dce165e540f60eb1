import { francAll } from 'franc';
import { type Language, languages, type Sentence, type Token } from './language';
import { functionWords, otherLetters, otherWords, sharedWords, spellings } from './language-cues';
import { remember } from './remember';

const FUNCTION_WORD = 4;
/** A name says little of the language around it. */
const NAME = 0.2;
/** A lead of less than this decides nothing. */
const LEAD = 0.3;
/** With a smaller lead per word than this, letter statistics are asked as well. */
const SURE = 2.5;
const FRANC_WEIGHT = 8;
const FRANC_FULL_LENGTH = 30;
/** ISO 639-3 codes of our languages, as franc has them. */
const codes = { fin: 'fi', swe: 'sv', eng: 'en' } as const;

type Scores = Record<Language, number>;

interface WordCue extends Scores {
  /** Whether a grammar word of one of our languages. */
  readonly isFunctionWord: boolean;
  /** 1 for a word or spelling of a language that is none of ours. */
  readonly other: number;
}

const listed = new Map<string, Partial<Record<Language, number>>>();
for (const language of languages) {
  for (const word of functionWords[language].split(' ')) {
    listed.set(word, { ...listed.get(word), [language]: FUNCTION_WORD });
  }
}
for (const [word, weights] of Object.entries(sharedWords)) listed.set(word, weights);
const others = new Set(otherWords.split(' '));

const cueOf = remember(20_000, (word: string): WordCue => {
  const known = listed.get(word);
  const other = others.has(word) || otherLetters.test(word) ? 1 : 0;
  const cue: Scores = { fi: 0, sv: 0, en: 0 };
  for (const language of languages) {
    cue[language] = known
      ? (known[language] ?? 0)
      : spellings[language].reduce(
          (sum, [spelling, weight]) => (spelling.test(word) ? sum + weight : sum),
          0,
        );
  }
  return { ...cue, isFunctionWord: known !== undefined, other };
});

/** How many words of a sentence count, and what they add up to. */
interface Evidence {
  readonly scores: Scores;
  readonly words: readonly string[];
  readonly countedWords: number;
  readonly otherWords: number;
}

function gather(tokens: readonly Token[]): Evidence {
  const scores: Scores = { fi: 0, sv: 0, en: 0 };
  const words: string[] = [];
  let counted = 0;
  let otherCount = 0;
  const allCapitals = tokens
    .filter((token) => token.kind === 'word')
    .every((token) => token.capitals === 'all');
  let first = true;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const cue = cueOf(token.lower);
    const isName = !first && !allCapitals && token.capitals !== 'none' && !cue.isFunctionWord;
    const weight = isName ? NAME : 1;
    for (const language of languages) scores[language] += weight * cue[language];
    otherCount += cue.other;
    if (!isName) {
      counted++;
      words.push(token.lower);
    }
    first = false;
  }
  return { scores, words, countedWords: counted, otherWords: otherCount };
}

/**
 * The language of a run of tokens: grammar words and spelling first, letter statistics (franc) where they leave it open.
 * `other`: a language that is none of ours; `undefined`: too little to tell.
 */
export function identifyLanguage(tokens: readonly Token[]): Sentence['language'] {
  const { scores, words, countedWords, otherWords: otherCount } = gather(tokens);
  if (countedWords === 0) return undefined;
  if (otherCount >= 2 || (otherCount === 1 && countedWords <= 6)) return 'other';
  if (leadOf(scores) < SURE * Math.sqrt(countedWords)) addLetterStatistics(scores, words.join(' '));
  return leadOf(scores) < LEAD ? undefined : bestOf(scores);
}

export const identifySentences = (
  sentences: readonly (readonly Token[])[],
): readonly Sentence['language'][] => sentences.map(identifyLanguage);

function addLetterStatistics(scores: Scores, text: string): void {
  const weight = FRANC_WEIGHT * Math.min(1, text.length / FRANC_FULL_LENGTH);
  for (const [code, score] of francAll(text, { only: Object.keys(codes), minLength: 1 })) {
    const language = codes[code as keyof typeof codes];
    if (language) scores[language] += weight * score;
  }
}

const ordered = (scores: Scores): readonly number[] => Object.values(scores).toSorted((a, b) => b - a);

function leadOf(scores: Scores): number {
  const [best = 0, second = 0] = ordered(scores);
  return best - second;
}

const bestOf = (scores: Scores): Language =>
  languages.reduce((best, language) => (scores[language] > scores[best] ? language : best), 'fi' as Language);

/** What the words of a segment tell when names are left out. */
export interface WordsRead {
  readonly language: Sentence['language'];
  /** Words that are no names. */
  readonly counted: number;
  /** Their share of all words, 0–1. */
  readonly share: number;
}

/**
 * Language of a run of words with names left out: a capitalised word that is not the first, and a word of matter right
 * after one («Svenska kulturfonden»).
 * @param startsWithName whether the first word is a name too, as in a list of names.
 */
export function identifyWords(words: readonly Token[], startsWithName: boolean): WordsRead {
  const allCapitals = words.every((word) => word.capitals === 'all');
  const plain: Token[] = [];
  let afterName = false;
  words.forEach((word, at) => {
    const isMatter = !cueOf(word.lower).isFunctionWord;
    const isCapital = !allCapitals && word.capitals !== 'none' && (at > 0 || startsWithName);
    const isName = isMatter && (isCapital || afterName);
    // One word may follow a name as part of it; the one after that is language again.
    afterName = isMatter && isCapital;
    if (!isName) plain.push(word);
  });
  const share = words.length === 0 ? 0 : plain.length / words.length;
  return { language: identifyLanguage(plain), counted: plain.length, share };
}
