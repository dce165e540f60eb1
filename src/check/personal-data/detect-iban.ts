import { mod97base10Validate } from 'stdnum/lib/cjs/util/checksum.js';
import type { Detection, PassageDetector } from '../detector';
import { ibanLengths } from './iban-lengths';

const beginning = /(?<![\p{L}\d])([a-z]{2}) ?\d{2}(?=[ -]?[a-z\d])/giu;
const continuation = /[ -]?[a-z\d]/giy;

/**
 * International bank account numbers, in groups or not: length by country and check digits (mod 97).
 * Source: ISO 13616-1, ISO/IEC 7064.
 */
export const detectIban: PassageDetector = (passage) => {
  const { text } = passage;
  return [...text.matchAll(beginning)].flatMap((match): Detection[] => {
    const length = ibanLengths.get((match[1] ?? '').toUpperCase());
    const end = length && readCharacters(text, match.index, length);
    if (!end || /[\p{L}\d]/u.test(text.charAt(end))) return [];
    const plain = text
      .slice(match.index, end)
      .replace(/[^a-z\d]/giu, '')
      .toUpperCase();
    return mod97base10Validate(plain.slice(4) + plain.slice(0, 4)) ? [{ start: match.index, end }] : [];
  });
};

/** Offset after the given number of letters and digits, or `undefined` if something else comes first. */
function readCharacters(text: string, start: number, count: number): number | undefined {
  continuation.lastIndex = start;
  for (let read = 0; read < count; read += 1) {
    if (!continuation.test(text)) return undefined;
  }
  return continuation.lastIndex;
}
