import type { Detection, DetectorContext, PassageDetector } from '../detector';
import { cuePattern, hasCue, textAfter, textBefore } from './cues';
import { isIdentityCode } from './identity-code';

const code = /(?<!\d)(\d{6}) ?([-+‐‑–−A-FU-Y]) ?(\d{3})([\dA-FHJ-NPR-Y])(?![\p{L}\d])/giu;
const codeWithoutSign = /(?<!\d)(\d{6}) ?(\d{3})([A-FHJ-NPR-Y])(?![\p{L}\d])/giu;
const typo =
  /^[^\p{L}\d]{0,4}(?:(?:on|oli|är|var|is|was)\s+)?[^\p{L}\d]{0,4}(\d{5,7} ?[-+‐‑–−A-Z]? ?\d{2,4}[A-Z\d]?)(?![\p{L}\d])/iu;

const CUE_REACH = 40;
const TYPO_REACH = 40;
const SHORTEST_TYPO = 9;

/** Finnish personal identity codes; a code with a mistake in it only right after the word for it, as a note. */
export const detectIdentityCode: PassageDetector = (passage, context) => {
  const { text } = passage;
  if (!/\d{5}/u.test(text)) return [];
  const found = [...validCodes(text, context), ...codesWithoutSign(text, context)];
  return [...found, ...mistypedCodes(text, found, context)];
};

function validCodes(text: string, { pack }: DetectorContext): Detection[] {
  return [...text.matchAll(code)].flatMap((match) => {
    const [whole, birth = '', sign = '', individual = '', check = ''] = match;
    const plainSign = /[\p{L}+]/u.test(sign) ? sign : '-';
    if (!isIdentityCode({ birth, sign: plainSign, individual, check })) return [];
    // Digits only are as likely a reference number, if one is announced.
    if (/\d/u.test(check) && hasCue(pack, 'reference-words', textBefore(text, match.index, CUE_REACH)))
      return [];
    return [masked(match.index, whole, birth, sign)];
  });
}

function codesWithoutSign(text: string, { pack }: DetectorContext): Detection[] {
  return [...text.matchAll(codeWithoutSign)].flatMap((match) => {
    const [whole, birth = '', individual = '', check = ''] = match;
    const isAnnounced = hasCue(pack, 'identity-code-words', textBefore(text, match.index, CUE_REACH));
    const isRight = ['-', 'A'].some((sign) => isIdentityCode({ birth, sign, individual, check }));
    return isAnnounced && isRight ? [masked(match.index, whole, birth, '-')] : [];
  });
}

/** The birth date gives the person away as well. */
function masked(start: number, whole: string, birth: string, sign: string): Detection {
  return { start, end: start + whole.length, fix: `${birth.replace(/\d/g, '*')}${sign}****` };
}

function mistypedCodes(text: string, found: readonly Detection[], { pack }: DetectorContext): Detection[] {
  const words = new RegExp(cuePattern(pack, 'identity-code-words'), 'giu');
  return [...text.matchAll(words)].flatMap((word) => {
    const from = word.index + word[0].length;
    const match = typo.exec(textAfter(text, from, TYPO_REACH));
    const [whole = '', number = ''] = match ?? [];
    const start = from + whole.length - number.length;
    const end = start + number.length;
    const isKnown = found.some((finding) => finding.start < end && start < finding.end);
    const isLongEnough = number.replaceAll(' ', '').length >= SHORTEST_TYPO;
    return isLongEnough && !isKnown ? [{ start, end, severity: 'note' }] : [];
  });
}
