import { createEnglishForms } from './english/english-forms';
import { createFinnishForms } from './finnish/finnish-forms';
import type { SpokenForm } from './finnish/spoken';
import type { Language, OwnWord, WordForms } from './language';
import { createSwedishForms } from './swedish/swedish-forms';

/** What a rule pack says of words. */
export interface Vocabulary {
  /** Words that the Finnish dictionary lacks. */
  readonly words?: readonly OwnWord[];
  readonly spoken?: Readonly<Partial<Record<Language, readonly SpokenForm[]>>>;
}

/**
 * The word forms of every language.
 * @param dictionary the bytes of the Finnish transducer (`mor.vfst`).
 */
export function createForms(
  dictionary: ArrayBuffer,
  { words, spoken }: Vocabulary,
): Readonly<Record<Language, WordForms>> {
  return {
    fi: createFinnishForms(dictionary, words, spoken?.fi),
    sv: createSwedishForms(),
    en: createEnglishForms(),
  };
}
