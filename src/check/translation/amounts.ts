import { type Language, languages } from '../../language/language';
import type { Segment } from './cut-segments';

/** So many words outside quotation marks show that a language is not only quoted. */
const FEWEST_PLAIN = 2;
/** A quotation of at least this share of the words of the longest version is a version itself. */
const QUOTED_VERSION: Readonly<Record<Language, number>> = { fi: 0.42, sv: 0.7, en: 0.6 };

/** Words and letters of each of our languages. */
export interface Amounts {
  readonly words: Readonly<Record<Language, number>>;
  readonly letters: Readonly<Record<Language, number>>;
}

/** Amounts with the words outside quotation marks apart. */
export interface Tally extends Amounts {
  readonly plain: Readonly<Record<Language, number>>;
}

const none = (): Record<Language, number> => ({ fi: 0, sv: 0, en: 0 });

/** Counts the words and letters of segments. */
export function tally(segments: readonly Segment[]): Tally {
  const counted = { words: none(), letters: none(), plain: none() };
  for (const { language, words, letters, isQuoted } of segments) {
    if (language === undefined || language === 'other') continue;
    counted.words[language] += words;
    counted.letters[language] += letters;
    if (!isQuoted) counted.plain[language] += words;
  }
  return counted;
}

/**
 * Adds up what there is in each language. What somebody said is quoted in the language it was said in: a language
 * that stands in quotation marks only is no version of the text, unless it says about as much as the rest.
 */
export function addUp(tallies: readonly Tally[]): Amounts {
  const { words, letters, plain } = { words: none(), letters: none(), plain: none() };
  for (const one of tallies) {
    for (const language of languages) {
      words[language] += one.words[language];
      letters[language] += one.letters[language];
      plain[language] += one.plain[language];
    }
  }
  const most = Math.max(...languages.map((language) => words[language]));
  for (const language of languages) {
    if (plain[language] < FEWEST_PLAIN && words[language] < QUOTED_VERSION[language] * most)
      words[language] = plain[language];
  }
  return { words, letters };
}
