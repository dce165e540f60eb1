import type { Span } from '../../finding';
import type { Detection, DetectorContext, PassageDetector } from '../detector';
import { contactSeverity } from './contact-severity';
import { hasCue, textAfter, textBefore } from './cues';
import { internationalKind, nationalKind, type PhoneKind } from './phone-number';

/** A beginning that only phone numbers have, and groups of digits with one separator between them. */
const candidate =
  /(?<![\p{L}\d+]|\d[.,:/-])(?:\(?\+ ?\d+\)?|\(0\d{0,4}\) ?\d+|0\d+|358(?= ?[45]\d)\d*)(?: ?[-‐‑–./] ?\d+| {1,2}\d+|[ -]?\(\d{1,4}\) ?\d+)*/gu;
const group = /\d+/gu;

const notPhones: readonly RegExp[] = [
  /^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})?(?!\d)/u, // 08.11.2017
  /^\d{1,2}([/-])\d{1,2}\1\d{2,4}(?!\d)/u, // 08/11/2017
  /^\d{1,2}[.:]\d{2} ?[-–] ?\d{1,2}(?:[.:]\d{2})?(?!\d)/u, // 08.00-16.00
  /^\d{2}[/-](?:19|20)\d{2}(?!\d)/u, // 02/2024
  /^\d{6} ?[-–]/u, // 010724-310724
  /^\d{7}-\d$/u, // business identity code
  /^0\d(?: \d{2})+$/u, // a row of numbers
];
/** Inside an account number: `FI41 5723 0220 …`. */
const accountBefore = /(?<!\p{L})[a-z]{2}\d{2}(?: ?\d{1,4}){0,4} ?$/iu;
const amount = /^\s?(?:€|%|e\b|eur|kpl|kr\b|milj|mrd|asuk|henk|km|m2|m²|,\d)/iu;

const CUE_REACH = 30;
const MASK_AFTER_NATIONAL = 3;
const MASK_AFTER_INTERNATIONAL = 5;

/**
 * Phone numbers in the ways Finns write them: `040-…`, `(09) …`, `044/…`, `+358 (0)40 …`, dots, Åland, and
 * foreign ones with `+` or `00`. Dates, times, sums, business identity codes and announced reference
 * numbers are none. Services are notes.
 */
export const detectPhone: PassageDetector = (passage, context) => {
  const { text } = passage;
  if (!/\d/u.test(text)) return [];
  const found: Detection[] = [];
  const candidates = new RegExp(candidate);
  for (let match = candidates.exec(text); match; match = candidates.exec(text)) {
    const phone = longestPhone(text, match.index, match[0], context);
    if (!phone) continue;
    found.push(phone);
    // What was taken for more groups of this number may be the next one.
    candidates.lastIndex = phone.end;
  }
  return found;
};

function longestPhone(
  text: string,
  start: number,
  run: string,
  context: DetectorContext,
): Detection | undefined {
  const before = textBefore(text, start, CUE_REACH);
  const isAnnounced = hasCue(context.pack, 'phone-words', before);
  if (!isAnnounced && hasCue(context.pack, 'reference-words', before)) return undefined;
  if (accountBefore.test(before)) return undefined;
  for (const length of possibleLengths(run)) {
    const span = { start, end: start + length };
    const written = run.slice(0, length);
    const kind = endsNumber(text, span.end) ? phoneKind(written) : undefined;
    if (kind && (isAnnounced || standsAlone(written, kind))) return detection(text, span, kind, context);
  }
  return undefined;
}

/** Ends of the groups of a run, longest first: what follows a number may look like another group of it. */
function possibleLengths(run: string): number[] {
  return [...run.matchAll(group)].map((match) => match.index + match[0].length).reverse();
}

function endsNumber(text: string, end: number): boolean {
  const after = textAfter(text, end, 8);
  return !/^(?:[\p{L}\d]|[-–.:,]\d)/u.test(after) && !amount.test(after);
}

function phoneKind(written: string): PhoneKind | undefined {
  const digits = written.replace('(0)', '').replace(/\D/gu, '');
  if (/^\(?\+/u.test(written)) return internationalKind(digits);
  if (/^00[1-9]/u.test(written))
    return isCountryFirst(written) ? internationalKind(digits.slice(2)) : undefined;
  if (/^358/u.test(written)) return internationalKind(digits);
  const isOther = notPhones.some((pattern) => pattern.test(written)) || /\D\d$/u.test(written);
  return isOther ? undefined : nationalKind(digits);
}

/** `0046 8…` and `0046850…`, but not a post code: `00100 Helsinki`. */
function isCountryFirst(written: string): boolean {
  return /^00(?:1|7|[2-9]\d{1,2})\D|^00[1-9]\d{7,}/u.test(written);
}

/** Without a word for it only what is grouped like a phone number, or a mobile number in one piece. */
function standsAlone(written: string, kind: PhoneKind): boolean {
  if (kind === 'uncertain') return false;
  return /\D/u.test(written.slice(1)) || /^(?:\+|04|050|00358|0046|358)/u.test(written);
}

function detection(text: string, span: Span, kind: PhoneKind, context: DetectorContext): Detection {
  const severity = kind === 'service' ? 'note' : contactSeverity(text, span, context);
  return { ...span, severity, fix: mask(text.slice(span.start, span.end)) };
}

function mask(written: string): string {
  const kept = /^\(?(?:\+|00)/u.test(written) ? MASK_AFTER_INTERNATIONAL : MASK_AFTER_NATIONAL;
  let digits = 0;
  return written.replace(/\d/gu, (digit) => {
    digits += 1;
    return digits > kept ? '*' : digit;
  });
}
