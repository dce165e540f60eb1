import { type Language, languages, type Sentence, type Token } from './language';
import {
  commonWords,
  foreignLetters,
  foreignWords,
  functionWords,
  shapeCues,
  sharedWords,
} from './language-cues';
import { compareLetters } from './letter-statistics';
import { remember } from './remember';

const COMMON_WORD = 4;
/** A name says little of the language around it. */
const NAME = 0.2;
/** A lead of less than this decides nothing. */
const LEAD = 0.3;
/** With a smaller lead than this times the root of the number of words, letter statistics are asked as well. */
const SURE = 2.5;
const LETTERS_WEIGHT = 6;
const LETTERS_FULL_LENGTH = 30;
/** A text of so many words is foreign already with one foreign word. */
const FEW_WORDS = 6;

type Scores = Record<Language, number>;

interface WordCue extends Readonly<Scores> {
  /** Whether a grammar word of one of our languages. */
  readonly isFunctionWord: boolean;
  readonly isForeign: boolean;
}

const listed = new Map<string, Scores>();
for (const language of languages) {
  for (const word of `${functionWords[language]} ${commonWords[language]}`.split(' ')) {
    listed.set(word, { fi: 0, sv: 0, en: 0, [language]: COMMON_WORD });
  }
}
for (const [word, weights] of Object.entries(sharedWords))
  listed.set(word, { fi: 0, sv: 0, en: 0, ...weights });
const ofMatter = new Set(languages.flatMap((language) => commonWords[language].split(' ')));
const foreign = new Set(foreignWords.trim().split(/\s+/));

const cueOf = remember(20_000, (word: string): WordCue => {
  const known = listed.get(word);
  const scores = known ?? readShape(word);
  const isFunctionWord = known !== undefined && !ofMatter.has(word);
  return { ...scores, isFunctionWord, isForeign: foreign.has(word) || foreignLetters.test(word) };
});

function readShape(word: string): Scores {
  const scores: Scores = { fi: 0, sv: 0, en: 0 };
  for (const { shape, says } of shapeCues) {
    if (!shape.test(word)) continue;
    scores.fi += says.fi ?? 0;
    scores.sv += says.sv ?? 0;
    scores.en += says.en ?? 0;
  }
  return scores;
}

/** How many words of a sentence count, and what they add up to. */
interface Evidence {
  readonly scores: Scores;
  readonly words: readonly string[];
  readonly countedWords: number;
  readonly foreignWords: number;
}

function gather(tokens: readonly Token[]): Evidence {
  const scores: Scores = { fi: 0, sv: 0, en: 0 };
  const words: string[] = [];
  let counted = 0;
  let foreignCount = 0;
  const allCapitals = tokens.every(({ kind, capitals }) => kind !== 'word' || capitals === 'all');
  let first = true;
  for (const token of tokens) {
    if (token.kind !== 'word') continue;
    const cue = cueOf(token.lower);
    const isName = !first && !allCapitals && token.capitals !== 'none' && !cue.isFunctionWord;
    const weight = isName ? NAME : 1;
    scores.fi += weight * cue.fi;
    scores.sv += weight * cue.sv;
    scores.en += weight * cue.en;
    if (!isName) {
      if (cue.isForeign) foreignCount++;
      counted++;
      words.push(token.lower);
    }
    first = false;
  }
  return { scores, words, countedWords: counted, foreignWords: foreignCount };
}

/**
 * The language of a run of tokens: common words and spelling first, letter statistics where they leave it open.
 * `other`: a language that is none of ours; `undefined`: too little to tell.
 * @param among the languages that come into question.
 */
export function identifyLanguage(
  tokens: readonly Token[],
  among: readonly Language[] = languages,
): Sentence['language'] {
  const { scores, words, countedWords, foreignWords: foreignCount } = gather(tokens);
  if (countedWords === 0) return undefined;
  if (foreignCount >= 2 || (foreignCount === 1 && countedWords <= FEW_WORDS)) return 'other';
  if (leadOf(scores) < SURE * Math.sqrt(countedWords)) addLetterStatistics(scores, words.join(' '));
  for (const language of languages)
    if (!among.includes(language)) scores[language] = Number.NEGATIVE_INFINITY;
  return leadOf(scores) < LEAD ? undefined : bestOf(scores);
}

export const identifySentences = (
  sentences: readonly (readonly Token[])[],
): readonly Sentence['language'][] => sentences.map((tokens) => identifyLanguage(tokens));

function addLetterStatistics(scores: Scores, text: string): void {
  const weight = LETTERS_WEIGHT * Math.min(1, text.length / LETTERS_FULL_LENGTH);
  const letters = compareLetters(text);
  for (const language of languages) scores[language] += weight * (letters?.[language] ?? 0);
}

function leadOf({ fi, sv, en }: Scores): number {
  const best = Math.max(fi, sv, en);
  return best - (best === fi ? Math.max(sv, en) : best === sv ? Math.max(fi, en) : Math.max(fi, sv));
}

const bestOf = (scores: Scores): Language =>
  languages.reduce<Language>((best, language) => (scores[language] > scores[best] ? language : best), 'fi');

/** What the words of a segment tell when names are left out. */
export interface WordsRead {
  readonly language: Sentence['language'];
  /** Words that are no names. */
  readonly counted: number;
}

/** With a smaller share of words that tell, a segment is names and little else. */
const SMALLEST_SHARE = 0.34;

/**
 * Language of a run of words with names left out: a capitalised word that is not the first, and a word of matter right
 * after one («Svenska kulturfonden»). Such a word still counts where the rest of the segment has a language.
 * @param startsWithName whether the first word is a name too, as in a list of names.
 */
export function identifyWords(words: readonly Token[], startsWithName: boolean): WordsRead {
  const allCapitals = words.every((word) => word.capitals === 'all');
  const telling: Token[] = [];
  const plain: Token[] = [];
  let afterName = false;
  words.forEach((word, at) => {
    const isMatter = !cueOf(word.lower).isFunctionWord;
    const isCapital = isMatter && !allCapitals && word.capitals !== 'none' && (at > 0 || startsWithName);
    if (!isCapital) plain.push(word);
    if (!isCapital && !(isMatter && afterName)) telling.push(word);
    afterName = isCapital;
  });
  const language = identifyLanguage(telling);
  const isTold = words.length < 3 || telling.length >= SMALLEST_SHARE * words.length;
  // Between many names, words that agree with the few that tell are language too.
  const agrees = !startsWithName && language !== undefined && identifyLanguage(plain) === language;
  return isTold || agrees ? { language, counted: plain.length } : { language: undefined, counted: 0 };
}
