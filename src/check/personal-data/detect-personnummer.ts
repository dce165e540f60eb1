import { luhnChecksumValidate } from 'stdnum/lib/cjs/util/checksum.js';
import type { Detection, PassageDetector } from '../detector';
import { isCalendarDate } from './calendar-date';
import { hasCue, textBefore } from './cues';

const number = /(?<![\d\p{L}]|\d[-.,/])(18|19|20)?(\d{6})( ?[-+‐‑–−] ?| )?(\d{4})(?![\d\p{L}]|[-,/]\d)/gu;

const CUE_REACH = 40;
/** A coordination number (samordningsnummer) has 60 added to the day. */
const COORDINATION_OFFSET = 60;

/**
 * Swedish personal identity and coordination numbers of 10 or 12 digits. Ten digits in a row are taken only
 * after a word for it: they may be anything. Source: Skatteverket, "Personnummer" and "Samordningsnummer".
 */
export const detectPersonnummer: PassageDetector = (passage, { pack }) => {
  const { text } = passage;
  if (!/\d{6}/u.test(text)) return [];
  return [...text.matchAll(number)].flatMap((match): Detection[] => {
    const [whole, century, birth = '', separator, serial = ''] = match;
    if (!isPersonnummer(century, birth, serial)) return [];
    const before = textBefore(text, match.index, CUE_REACH);
    const isAnnounced = hasCue(pack, 'personnummer-words', before);
    if (!isAnnounced && hasCue(pack, 'reference-words', before)) return [];
    if (!isAnnounced && century === undefined && !/^[-+‐‑–−]$/u.test(separator ?? '')) return [];
    // The birth date gives the person away as well.
    const fix = whole.replace(/\d/g, '*');
    return [{ start: match.index, end: match.index + whole.length, fix }];
  });
};

function isPersonnummer(century: string | undefined, birth: string, serial: string): boolean {
  const [year, month, day] = [birth.slice(0, 2), birth.slice(2, 4), birth.slice(4)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  const birthDay = day > COORDINATION_OFFSET ? day - COORDINATION_OFFSET : day;
  const years = (century ? [century] : ['19', '20']).map((hundred) => Number(hundred) * 100 + year);
  return years.some((full) => isCalendarDate(full, month, birthDay)) && luhnChecksumValidate(birth + serial);
}
