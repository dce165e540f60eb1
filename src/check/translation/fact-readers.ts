import { lazily } from '../lazily';
import { MONTH, MONTH_BEFORE_DAY, WEEKDAY, WEEKDAY_OR_SHORT } from './calendar-words';
import type { Said } from './fact';
import { amountOf, dateOf, namedDate, phoneOf, timeOf, weekdayOf } from './fact-values';

const DASH = ' ?[–-] ?';
const YEAR = '(?:19|20)\\d{2}';
const CLOCK = '(?:klo|kello|kl\\.?|klockan|at)';
const TIME = '\\d{1,2}(?:[.:]\\d{2})?';
const AMOUNT = '\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const SCALE =
  '(?: ?(?:miljoon\\p{L}*|miljoner|miljon|milj\\.?|million|miljard\\p{L}*|billion|tuhat\\p{L}*|tuhan\\p{L}*|tusen))?';
const START = '(?<![\\p{L}\\p{N}.,:/])';
const UNIT_AFTER = '(?! ?(?:€|%|euro|prosent|procent))';

type Groups = Readonly<Record<string, string | undefined>>;

/** A way of writing facts, and what its named groups say; nothing said: it was something else. */
export interface FactReader {
  pattern(): RegExp;
  readonly read: (groups: Groups) => readonly Said[];
}

const reader = (pattern: string, read: FactReader['read']): FactReader => ({
  pattern: lazily(() => new RegExp(pattern, 'giu')),
  read,
});

const phones = [
  reader(
    '(?<![\\p{L}\\p{N}+])(?<!\\d )(?<phone>(?:\\+\\d{1,3}|0\\d)[\\d ()/-]{5,16}\\d)(?!\\p{N})',
    ({ phone }) => phoneOf(phone),
  ),
];

const dateRange: FactReader['read'] = ({ day, month, last, lastMonth, year }) => [
  ...dateOf(day, month ?? lastMonth, year),
  ...dateOf(last, lastMonth, year),
];

const dates = [
  // 2.–6.3., 28.2.–6.3.2026
  reader(
    `${START}(?<day>\\d{1,2})\\.(?:(?<month>\\d{1,2})\\.)?${DASH}(?<last>\\d{1,2})\\.(?<lastMonth>\\d{1,2})(?:\\.(?<year>${YEAR})|\\.)?(?!\\d)`,
    dateRange,
  ),
  // 2–6.3 in Swedish; after a clock word it is a time.
  reader(
    `${START}(?<!${CLOCK} ?)(?<day>\\d{1,2})${DASH}(?<last>\\d{1,2})\\.(?<lastMonth>\\d{1,2})(?:\\.(?<year>${YEAR})|\\.)(?!\\d)`,
    dateRange,
  ),
  // 28 februari–6 mars 2026, 28. helmikuuta – 6. maaliskuuta
  reader(
    `${START}(?<day>\\d{1,2})\\.? (?<month>${MONTH})${DASH}(?<last>\\d{1,2})\\.? (?<lastMonth>${MONTH})(?: (?<year>${YEAR}))?`,
    ({ day, month, last, lastMonth, year }) => [
      ...namedDate(day, month, year),
      ...namedDate(last, lastMonth, year),
    ],
  ),
  // 2–6 mars 2026, 2.–6. maaliskuuta
  reader(
    `${START}(?<day>\\d{1,2})\\.?${DASH}(?<last>\\d{1,2})\\.? (?<month>${MONTH})(?: (?<year>${YEAR}))?`,
    ({ day, last, month, year }) => [...namedDate(day, month, year), ...namedDate(last, month, year)],
  ),
  // 6 mars 2026, 6. maaliskuuta, 6th of March
  reader(
    `${START}(?<day>\\d{1,2})(?:\\.|:e|st|nd|rd|th)? (?:of )?(?<month>${MONTH})(?!\\p{L})(?:,? (?<year>${YEAR}))?`,
    ({ day, month, year }) => namedDate(day, month, year),
  ),
  // maaliskuun 6. päivä, March 6, 2026
  reader(
    `(?<month>${MONTH_BEFORE_DAY}) (?<day>\\d{1,2})(?:\\.|st|nd|rd|th)?(?:,? (?<year>${YEAR}))?(?![\\p{N}.:,%]| ?%)`,
    ({ day, month, year }) => namedDate(day, month, year),
  ),
  reader(`${START}(?<year>${YEAR})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)`, ({ day, month, year }) =>
    dateOf(day, month, year),
  ),
  // lö 14.3, den 3/5: without the last dot, or with a stroke, only after a weekday or den
  reader(
    `(?<!\\p{L})(?:den|${WEEKDAY_OR_SHORT})\\.? (?:den )?(?<day>\\d{1,2})[./](?<month>\\d{1,2})(?:\\.(?<year>${YEAR})|\\.)?(?![\\d]|[–-]\\d)`,
    ({ day, month, year }) => dateOf(day, month, year),
  ),
  reader(`${START}(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>${YEAR})?(?!\\d)`, ({ day, month, year }) =>
    dateOf(day, month, year),
  ),
  reader(`${START}(?<day>\\d{1,2})\\.(?<month>\\d{1,2})(?<year>${YEAR})(?!\\d)`, ({ day, month, year }) =>
    dateOf(day, month, year),
  ),
];

const times = [
  // klo 9–12 ja 15–18, kl. 18.30, at 6 pm
  reader(
    `(?<!\\p{L})${CLOCK} ?(?<from>${TIME})(?:${DASH}(?<to>${TIME}))?(?:(?: ?, ?| (?:ja|och|and) )(?:${CLOCK} ?)?(?<from2>${TIME})${DASH}(?<to2>${TIME}))?(?: ?(?<half>[ap])\\.?m\\.?)?(?!\\p{N})`,
    ({ from, to, from2, to2, half }) => [from, to, from2, to2].flatMap((time) => timeOf(time, half)),
  ),
  reader(
    `${START}(?<from>${TIME})(?:${DASH}(?<to>${TIME}))? ?(?<half>[ap])\\.?m(?!\\p{L})\\.?`,
    ({ from, to, half }) => [from, to].flatMap((time) => timeOf(time, half)),
  ),
  reader(`${START}(?<from>\\d{1,2}[.:]\\d{2})${DASH}(?<to>\\d{1,2}[.:]\\d{2})(?![\\p{N}.])`, ({ from, to }) =>
    [from, to].flatMap((time) => timeOf(time)),
  ),
  // ma–pe 9–15; «on» is also a verb
  reader(
    `(?<!\\p{L})(?!on )${WEEKDAY_OR_SHORT}(?:${DASH}${WEEKDAY_OR_SHORT})? (?<from>${TIME})${DASH}(?<to>${TIME})(?!\\d|[.:]\\d)${UNIT_AFTER}`,
    ({ from, to }) => [from, to].flatMap((time) => timeOf(time)),
  ),
  reader(`${START}(?<time>\\d{1,2}:\\d{2})(?![\\p{N}:])`, ({ time }) => timeOf(time)),
];

const amounts = [
  reader(
    `${START}(?<amount>${AMOUNT})(?<scale>${SCALE}) ?(?:€|euro\\p{L}{0,6}|eur(?!\\p{L}))`,
    ({ amount, scale }) => amountOf('money', amount, scale),
  ),
  reader(`€ ?(?<amount>${AMOUNT})(?<scale>${SCALE})(?!\\p{N})`, ({ amount, scale }) =>
    amountOf('money', amount, scale),
  ),
  reader(`${START}(?<amount>${AMOUNT}) ?(?:%|prosent\\p{L}*|procent\\p{L}*|per ?cent)`, ({ amount }) =>
    amountOf('percent', amount),
  ),
  reader(`${START}(?<amount>${AMOUNT})(?<scale>${SCALE})(?![\\p{N}/])`, ({ amount, scale }) =>
    amountOf('number', amount, scale),
  ),
];

const weekdays = [reader(`(?<!\\p{L})(?<weekday>${WEEKDAY})(?!\\p{L})`, ({ weekday }) => weekdayOf(weekday))];

/** Ways of writing facts, the most telling first; what one has read the later ones leave alone. */
export const factReaders: readonly FactReader[] = [...phones, ...dates, ...times, ...amounts];
/** Read apart: a weekday is also a part of how dates and times are written. */
export const weekdayReaders: readonly FactReader[] = weekdays;
