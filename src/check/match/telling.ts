import { languages } from '../../language/language';
import { functionWords } from '../../language/language-cues';

const common = new Set(languages.flatMap((language) => functionWords[language].split(' ')));
/** A function word tells as little as another word with so many letters less. */
const LESS = 2.5;

/** How telling a word is, and so how rare: its letters, less for the words that every text is full of. */
export const tellingOf = (word: string): number => word.length - (common.has(word) ? LESS : 0);
