import type { Pack } from '../pack/pack';
import { createEnglishForms } from './english/english-forms';
import { createFinnishForms } from './finnish/finnish-forms';
import type { Language, WordForms } from './language';
import { createSwedishForms } from './swedish/swedish-forms';

/**
 * The word forms of every language.
 * @param dictionary the bytes of the Finnish transducer (`mor.vfst`).
 * @param pack brings the words that the dictionary lacks.
 */
export function createForms(dictionary: ArrayBuffer, pack: Pack): Readonly<Record<Language, WordForms>> {
  return {
    fi: createFinnishForms(dictionary, pack.words, pack.spoken?.fi),
    sv: createSwedishForms(),
    en: createEnglishForms(),
  };
}
