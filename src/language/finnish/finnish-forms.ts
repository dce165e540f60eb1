import type { Feature, OwnWord, WordClass, WordForms } from '../language';
import { remember } from '../remember';
import type { Analysis } from './analysis';
import { grammarFeatures } from './grammar-features';
import { wholeKeys } from './keys';
import { createKeywordIndex } from './keyword-index';
import { createReadWord } from './read-word';
import type { SpokenForm } from './spoken';

const REMEMBERED_WORDS = 10_000;

/** Finnish word forms, with all that is known of a word for checks that look at its grammar. */
export interface FinnishForms extends WordForms {
  /** Every reading of a word in lower case; empty where it is unknown. */
  analyses(word: string): readonly Analysis[];
}

/**
 * Finnish word forms after Voikko's transducer.
 * @param dictionary the bytes of `mor.vfst` (voikko-fi 5); kept and read in place
 * @param words what the dictionary lacks
 * @param spoken spoken forms and the written ones that they stand for
 * @throws where the bytes are no such dictionary
 */
export function createFinnishForms(
  dictionary: ArrayBuffer,
  words: readonly OwnWord[] = [],
  spoken: readonly SpokenForm[] = [],
): FinnishForms {
  const read = remember(REMEMBERED_WORDS, createReadWord(dictionary, words, spoken));
  const featuresOf = remember(REMEMBERED_WORDS, (word): ReadonlySet<Feature | WordClass> => {
    const { analyses } = read(word);
    if (analyses.length === 0) return new Set<Feature | WordClass>(['unknown']);
    return new Set(analyses.flatMap((analysis) => [...grammarFeatures(analysis)]));
  });
  return {
    indexKeywords: (keywords) => createKeywordIndex(keywords, read),
    features: featuresOf,
    lemmas: (word) => {
      const { analyses } = read(word);
      return analyses.length === 0 ? [word] : [...new Set(analyses.flatMap(wholeKeys))];
    },
    analyses: (word) => read(word).analyses,
  };
}
