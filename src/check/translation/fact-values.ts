import { monthNumber, weekdayNumber } from './calendar-words';
import type { FactKind, Said } from './fact';

type Part = string | undefined;

/** The date, if there is such a day. */
export function dateOf(day: Part, month: Part, year?: Part): readonly Said[] {
  const [d, m] = [Number(day), Number(month)];
  if (!(d >= 1 && d <= 31 && m >= 1 && m <= 12)) return [];
  return [{ kind: 'date', value: `${d}.${m}`, ...(year !== undefined && { year }) }];
}

/** The date whose month is written in letters. */
export const namedDate = (day: Part, month: Part, year?: Part): readonly Said[] =>
  dateOf(day, String(monthNumber(month ?? '')), year);

/** The weekday; midsummer eve and the like are none. */
export function weekdayOf(name: Part): readonly Said[] {
  const number = weekdayNumber(name ?? '');
  return number > 0 ? [{ kind: 'weekday', value: String(number) }] : [];
}

/** The time of day as `h:mm`; `half` is the a or p of am and pm. */
export function timeOf(time: Part, half?: Part): readonly Said[] {
  if (time === undefined) return [];
  const [hours = '', minutes = '00'] = time.split(/[.:]/);
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  return hour <= 24 && Number(minutes) < 60 ? [{ kind: 'time', value: `${hour}:${minutes}` }] : [];
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/miljard|billion/i, 1e9],
  [/milj|million/i, 1e6],
  [/tuhat|tuhan|tusen/i, 1e3],
];

/** A number with its scale (`1,2 miljoonaa`) as plain digits with a decimal point. */
export function amountOf(kind: FactKind, amount: Part, scale = ''): readonly Said[] {
  if (amount === undefined) return [];
  // 1,000 and 1.000 are thousands; 1,5 and 1.5 are not.
  const plain = amount
    .replace(/ /g, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  const factor = scales.find(([word]) => word.test(scale))?.[1] ?? 1;
  return [{ kind, value: String(Number((Number(plain) * factor).toFixed(4))) }];
}

/** A number of an international plan has at most 15 digits (E.164); with less than seven it is none of a person. */
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 15;

/** The telephone number as it is dialled in Finland. */
export function phoneOf(written: Part): readonly Said[] {
  const digits = (written ?? '').replace('(0)', '').replace(/\D/g, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return [];
  return [{ kind: 'phone', value: digits.replace(/^(?:00)?358/, '0') }];
}
