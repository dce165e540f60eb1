import type { Language, Sentence, WordForms } from '../../language/language';
import type { PassageDetector } from '../detector';
import { isNominalisation } from './nominalisation';

interface Limits {
  readonly words: number;
  /** Mean number of letters of a word. */
  readonly meanLetters: number;
  readonly nominalisations: number;
}

/**
 * All three must be passed. Length of words parts heavy from plain Finnish best, but only together with the length of
 * the sentence and its nouns of acts: news is full of long compounds. The passive plays no part, blogs use it too.
 */
const LIMITS: Readonly<Record<Language, Limits>> = {
  fi: { words: 18, meanLetters: 9.2, nominalisations: 3 },
  sv: { words: 26, meanLetters: 6.4, nominalisations: 4 },
  en: { words: 28, meanLetters: 6, nominalisations: 5 },
};

/** A long sentence of long words in which nouns do the work of verbs; the finding covers the sentence. */
export const detectHeavySentence: PassageDetector = ({ sentences }, { forms }) =>
  sentences.filter((sentence) => isHeavy(sentence, forms)).map(({ start, end }) => ({ start, end }));

function isHeavy({ tokens, language }: Sentence, forms: Readonly<Record<Language, WordForms>>): boolean {
  if (language === undefined || language === 'other') return false;
  const limits = LIMITS[language];
  const words = tokens.filter(({ kind }) => kind === 'word');
  if (words.length < limits.words) return false;
  const letters = words.reduce((sum, { lower }) => sum + lower.length, 0);
  if (letters / words.length < limits.meanLetters) return false;
  const nominalisations = words.filter((word) => isNominalisation(word, language, forms[language]));
  return nominalisations.length >= limits.nominalisations;
}
