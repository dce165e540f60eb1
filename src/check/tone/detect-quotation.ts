import type { Passage } from '../../language/language';
import type { Detection } from '../detector';

/** Marks that open a quotation, and those that may close it; an apostrophe within a word is none of them. */
const quotation = /["”“»«„][^"”“»«„\n]{1,300}["”“»«]|(?<!\p{L})['‘’][^'‘’\n]{1,300}['’](?!\p{L})/gu;

/**
 * Somebody else's words: a quotation of two words or more. A single word in quotation marks is more often a sneer than
 * a quotation.
 */
export function detectQuotation({ text }: Passage): readonly Detection[] {
  return [...text.matchAll(quotation)]
    .filter(({ 0: quoted }) => /\p{L}[^\p{L}]*\s[^\p{L}]*\p{L}/u.test(quoted))
    .map(({ 0: quoted, index }) => ({ start: index, end: index + quoted.length }));
}
