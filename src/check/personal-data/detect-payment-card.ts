import { luhnChecksumValidate } from 'stdnum/lib/cjs/util/checksum.js';
import type { Detection, PassageDetector } from '../detector';
import { hasCue, textBefore } from './cues';

const digitGroups = /(?<![\p{L}\d]|\d[ .,:/-])\d{4}(?:[ -]?\d){8,15}(?![\p{L}\d]|[ -]\d)/gu;
const usualGroups = /^(?:\d+|\d{4}(?:\D\d{4}){2,3}(?:\D\d{1,4})?|\d{4}\D\d{6}\D\d{4,5})$/u;

/** First digits and lengths of the payment card issuers (ISO/IEC 7812-1 and the issuers' own pages). */
const issuers: readonly { readonly begins: RegExp; readonly lengths: readonly number[] }[] = [
  { begins: /^4/u, lengths: [13, 16, 19] }, // Visa
  { begins: /^(?:5[1-5]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720))/u, lengths: [16] }, // Mastercard
  { begins: /^3[47]/u, lengths: [15] }, // American Express
  { begins: /^3(?:0[0-5]|[689])/u, lengths: [14] }, // Diners Club
  { begins: /^(?:6011|64[4-9]|65)/u, lengths: [16, 19] }, // Discover
  { begins: /^35(?:2[89]|[3-8])/u, lengths: [16, 19] }, // JCB
  { begins: /^62/u, lengths: [16, 17, 18, 19] }, // UnionPay
  { begins: /^(?:50(?:18|20|38)|5893|6304|67(?:59|6[1-3]))/u, lengths: [13, 14, 15, 16, 17, 18, 19] }, // Maestro
];

const CUE_REACH = 30;

/** Payment card numbers: issuer, length, grouping and check digit (Luhn), unless a reference number is announced. */
export const detectPaymentCard: PassageDetector = (passage, { pack }) => {
  const { text } = passage;
  return [...text.matchAll(digitGroups)].flatMap((match): Detection[] => {
    const [written] = match;
    if (!usualGroups.test(written) || !isCardNumber(written.replace(/\D/gu, ''))) return [];
    if (hasCue(pack, 'reference-words', textBefore(text, match.index, CUE_REACH))) return [];
    return [{ start: match.index, end: match.index + written.length }];
  });
};

function isCardNumber(digits: string): boolean {
  const isIssued = issuers.some(
    ({ begins, lengths }) => begins.test(digits) && lengths.includes(digits.length),
  );
  return isIssued && luhnChecksumValidate(digits);
}
