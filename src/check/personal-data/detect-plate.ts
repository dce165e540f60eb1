import type { Detection, PassageDetector } from '../detector';
import { hasCue, textAfter, textBefore } from './cues';

const plate = /(?<![\p{L}\d-])(\p{L}{2,3})([- ]?)(\d{1,3})(?![\p{L}\d]|-\d)/gu;

const REACH_BEFORE = 60;
const REACH_AFTER = 40;

/**
 * Registration numbers of vehicles (`ABC-123`, shorter old ones), only with a word for a vehicle or for its
 * registration near: letters and a number are also class names, roads, standards. Source: Traficom.
 */
export const detectPlate: PassageDetector = (passage, { pack }) => {
  const { text } = passage;
  if (!/\d/u.test(text)) return [];
  return [...text.matchAll(plate)].flatMap((match): Detection[] => {
    const [whole, letters = '', separator = '', digits = ''] = match;
    const span = { start: match.index, end: match.index + whole.length };
    if (hasCue(pack, 'not-plates', letters) || digits.startsWith('0')) return [];
    const around = `${textBefore(text, span.start, REACH_BEFORE)} · ${textAfter(text, span.end, REACH_AFTER)}`;
    if (hasCue(pack, 'registration-words', around)) return [span];
    const isUpperCase = letters === letters.toUpperCase();
    const isWrittenAsPlate = separator === '-' || isUpperCase;
    const isFull = letters.length + digits.length >= (separator === ' ' ? 6 : 5);
    return isWrittenAsPlate && isFull && hasCue(pack, 'vehicle-words', around) ? [span] : [];
  });
};
