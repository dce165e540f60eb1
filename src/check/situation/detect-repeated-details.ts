import type { DraftDetector } from '../detector';

/** E-mail addresses, and runs of digits with the signs that stand in numbers and identity codes. */
const details = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,64}\.\p{L}{2,}|\d[\d \-+A-Y]{4,20}\d[A-Z]?/gu;
/** Fewer digits are a year, a price or a house number. */
const MIN_DIGITS = 6;

/** What of the text that is answered says who somebody is, and stands in the answer again. */
export const detectRepeatedDetails: DraftDetector = ({ text, repliesTo }) => {
  if (repliesTo === undefined) return [];
  const asked = new Set(detailsOf(repliesTo).map(({ key }) => key));
  return detailsOf(text)
    .filter(({ key }) => asked.has(key))
    .map(({ start, end }) => ({ start, end }));
};

interface Detail {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function detailsOf(text: string): readonly Detail[] {
  return [...text.matchAll(details)].flatMap(({ 0: written, index }) => {
    const key = written.toLowerCase().replace(/[\s-]/g, '');
    const isDetail = written.includes('@') || written.replace(/\D/g, '').length >= MIN_DIGITS;
    return isDetail ? [{ key, start: index, end: index + written.length }] : [];
  });
}
