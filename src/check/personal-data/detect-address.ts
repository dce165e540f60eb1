import type { Severity, Span } from '../../finding';
import type { Detection, DetectorContext, PassageDetector } from '../detector';
import { hasCue, textAfter, textBefore } from './cues';

/** A word and the number of a house after it; what follows may be stair, flat, post code and place. */
const houseNumber =
  /(?<![\p{L}\d-])(\p{L}[\p{L}'’:-]{2,40}) (?:numero |nro |nr )?\d{1,3}(?: ?[-–] ?\d{1,3})?(?!\d)/gu;
const flatEnd = '(?!\\d|[.:,]\\d|[.:]? ?(?:klo|kl\\.|krs|kerros|min|h\\b|€|e\\b|v\\b|kpl))';
const flat = new RegExp(
  `^(?: ?[a-h] ?\\d{1,3}|(?: ?[a-h](?!\\p{L}))?,? (?:as|asunto|huone|huon|bost|lgh|apt|rappu|trappa)\\.? ?[a-h]? ?\\d{1,3})${flatEnd}`,
  'iu',
);
const stair = /^ ?[a-h](?![\p{L}\d])/iu;
const postCode = /^,? ?(?:fi-?)?\d{5}(?: \p{L}[\p{L}-]{1,30})?/iu;
const noHouse = /^(?:[.:,]?\d|\. ?[\p{Ll}–-]|\p{L}|[-–]\p{L}| ?[%€²])/u;
/** The first part of a street name in two words, in the genitive. */
const namedBefore = /\p{Lu}\p{Ll}+[nsa] $/u;
const nextWord = /^ ?\p{L}+/u;

const REACH_BEFORE = 70;
const REACH_AFTER = 70;

/**
 * Street addresses: a Finnish or Swedish name of a street and a house number. A place is mostly public; it is
 * someone's home where a person, a flat or living somewhere is spoken of, and then it gets a caution.
 */
export const detectAddress: PassageDetector = (passage, context) => {
  const { text } = passage;
  if (!/\d/u.test(text)) return [];
  return [...text.matchAll(houseNumber)].flatMap((match): Detection[] => {
    const [whole, street = ''] = match;
    if (!isStreet(street, textBefore(text, match.index, REACH_BEFORE), context)) return [];
    const houseEnd = match.index + whole.length;
    const after = textAfter(text, houseEnd, REACH_AFTER);
    if (noHouse.test(after) || hasCue(context.pack, 'units', nextWord.exec(after)?.[0] ?? '')) return [];
    const home = readFlat(after);
    const address = { start: match.index, end: houseEnd + home.length };
    return [{ ...address, severity: addressSeverity(text, address, home.isFlat, context) }];
  });
};

/** `Koulukatu`, and `tie` alone after the name that it belongs to: `Kalevalan tie`. */
function isStreet(word: string, before: string, { pack }: DetectorContext): boolean {
  if (!hasCue(pack, 'street-names', word)) return false;
  return (
    !hasCue(pack, 'not-streets', word) || (hasCue(pack, 'bare-streets', word) && namedBefore.test(before))
  );
}

function readFlat(after: string): { readonly length: number; readonly isFlat: boolean } {
  const home = (flat.exec(after) ?? stair.exec(after))?.[0] ?? '';
  const code = postCode.exec(after.slice(home.length))?.[0] ?? '';
  return { length: home.length + code.length, isFlat: /\d/u.test(home) };
}

function addressSeverity(
  text: string,
  span: Span,
  isFlat: boolean,
  { pack, draft }: DetectorContext,
): Severity {
  const around = `${textBefore(text, span.start, REACH_BEFORE)} · ${textAfter(text, span.end, REACH_AFTER)}`;
  if (hasCue(pack, 'private-words', around)) return 'caution';
  if (draft.account === 'organisation' || hasCue(pack, 'example-words', around)) return 'note';
  if (hasCue(pack, 'living-words', around)) return 'caution';
  if (hasCue(pack, 'event-words', around)) return 'note';
  return isFlat || hasCue(pack, 'home-words', around) ? 'caution' : 'note';
}
