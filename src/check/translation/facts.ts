import type { Span } from '../../finding';

export type FactKind = 'date' | 'time' | 'money' | 'percent' | 'phone' | 'number';

/** A fact that both language versions must give alike; offsets are relative to the text it was read from. */
export interface Fact extends Span {
  readonly kind: FactKind;
  /** The same for all ways of writing it: `12.3`, `15:00`, `20`, `0401234567`. */
  readonly value: string;
  readonly text: string;
}

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:tammikuu|januari|january|jan$)/, 1],
  [/^(?:helmikuu|februari|february|feb$)/, 2],
  [/^(?:maaliskuu|mars$|march$)/, 3],
  [/^(?:huhtikuu|april)/, 4],
  [/^(?:toukokuu|maj$|may$)/, 5],
  [/^(?:kesäkuu|juni$|june$)/, 6],
  [/^(?:heinäkuu|juli$|july$)/, 7],
  [/^(?:elokuu|augusti|august)/, 8],
  [/^(?:syyskuu|september|sept$)/, 9],
  [/^(?:lokakuu|oktober|october)/, 10],
  [/^(?:marraskuu|november)/, 11],
  [/^(?:joulukuu|december)/, 12],
];
const MONTH =
  '(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuu\\p{L}{0,6}|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october)';
/** Only these put the day after the month: «maaliskuun 16.», "March 16". */
const MONTH_BEFORE_DAY =
  '(?:(?:tammi|helmi|maalis|huhti|touko|kesä|heinä|elo|syys|loka|marras|joulu)kuun|january|february|march|april|may|june|july|august|september|october|november|december)';
const DASH = ' ?[–-] ?';
const CLOCK = '(?:klo|kello|kl\\.?|klockan|at)';
const TIME = '\\d{1,2}(?:[.:]\\d{2})?';
const AMOUNT = '\\d{1,3}(?: \\d{3})+(?:,\\d+)?|\\d+(?:[.,]\\d+)?';
const SCALE =
  '(?: ?(?:miljoon\\p{L}*|miljoner|miljon|milj\\.?|million|miljard\\p{L}*|billion|tuhat\\p{L}*|tuhan\\p{L}*|tusen))?';

const NUMBER_START = '(?<![\\p{L}\\p{N}.,:/])';

type Reader = (groups: readonly (string | undefined)[]) => readonly (readonly [FactKind, string])[];

/** Ways of writing facts, the most telling first; what one has read the later ones leave alone. */
const readers: readonly (readonly [RegExp, Reader])[] = [
  [
    /(?<![\p{L}\p{N}+])(?<!\d )(?:\+\d{1,3}|0\d)[\d ()/-]{5,16}\d(?![\p{N}])/gu,
    ([whole = '']) => readPhone(whole),
  ],
  [
    new RegExp(
      `${NUMBER_START}(\\d{1,2})\\.(?:(\\d{1,2})\\.)?${DASH}(\\d{1,2})\\.(\\d{1,2})\\.?(?:(?<=\\.)(?:19|20)\\d{2})?(?![\\d])`,
      'gu',
    ),
    ([, day, month, lastDay, lastMonth]) =>
      [dateOf(day, month ?? lastMonth), dateOf(lastDay, lastMonth)].flat(),
  ],
  [
    new RegExp(`${NUMBER_START}(\\d{1,2})\\.?${DASH}(\\d{1,2})\\.? (${MONTH})`, 'giu'),
    ([, day, lastDay, month]) => [namedDate(day, month), namedDate(lastDay, month)].flat(),
  ],
  [
    new RegExp(`${NUMBER_START}(\\d{1,2})(?:\\.|:e|st|nd|rd|th)? (?:of )?(${MONTH})(?!\\p{L})`, 'giu'),
    ([, day, month]) => namedDate(day, month),
  ],
  [
    new RegExp(`(${MONTH_BEFORE_DAY}) (\\d{1,2})(?:\\.|st|nd|rd|th)?(?![\\p{N}.:,%]| ?%)`, 'giu'),
    ([, month, day]) => namedDate(day, month),
  ],
  [/(?<![\p{L}\p{N}.,:/])(?:19|20)\d{2}-(\d{2})-(\d{2})(?!\d)/gu, ([, month, day]) => dateOf(day, month)],
  [
    /(?:\bden|(?:mån|tis|ons|tors|fre|lör|sön)dag\p{L}{0,2}) (\d{1,2})[./](\d{1,2})(?![\d.]\d)/giu,
    ([, day, month]) => dateOf(day, month),
  ],
  [
    /(?<![\p{L}\p{N}.,:/])(\d{1,2})\.(\d{1,2})\.(?:(?:19|20)\d{2})?(?!\d)/gu,
    ([, day, month]) => dateOf(day, month),
  ],
  [
    /(?<![\p{L}\p{N}.,:/])(\d{1,2})\.(\d{1,2})\.?(?:19|20)\d{2}(?!\d)/gu,
    ([, day, month]) => dateOf(day, month),
  ],
  [
    new RegExp(
      `(?<!\\p{L})${CLOCK} ?(${TIME})(?:${DASH}(${TIME}))?(?:(?: ?, ?| (?:ja|och|and) )(?:${CLOCK} ?)?(${TIME})${DASH}(${TIME}))?(?: ?([ap])\\.?m\\.?)?(?![\\p{N}])`,
      'giu',
    ),
    ([, from, to, from2, to2, half]) => [from, to, from2, to2].flatMap((time) => timeOf(time, half)),
  ],
  [
    /(?<![\p{L}\p{N}.,:/])(\d{1,2}(?:[.:]\d{2})?)(?: ?[–-] ?(\d{1,2}(?:[.:]\d{2})?))? ?([ap])\.?m\b\.?/giu,
    ([, from, to, half]) => [from, to].flatMap((time) => timeOf(time, half)),
  ],
  [
    /(?<![\p{L}\p{N}.,:/])(\d{1,2}[.:]\d{2}) ?[–-] ?(\d{1,2}[.:]\d{2})(?![\p{N}.])/gu,
    ([, from, to]) => [from, to].flatMap((time) => timeOf(time)),
  ],
  [/(?<![\p{L}\p{N}.,:/])(\d{1,2}:\d{2})(?![\p{N}:])/gu, ([, time]) => timeOf(time)],
  [
    new RegExp(`${NUMBER_START}(${AMOUNT})(${SCALE}) ?(?:€|euro\\p{L}{0,6}|eur(?!\\p{L}))`, 'giu'),
    ([, amount, scale]) => amountOf('money', amount, scale),
  ],
  [
    new RegExp(`€ ?(${AMOUNT})(${SCALE})(?!\\p{N})`, 'giu'),
    ([, amount, scale]) => amountOf('money', amount, scale),
  ],
  [
    new RegExp(`${NUMBER_START}(${AMOUNT}) ?(?:%|prosent\\p{L}*|procent\\p{L}*|per ?cent)`, 'giu'),
    ([, amount]) => amountOf('percent', amount),
  ],
  [
    new RegExp(`${NUMBER_START}(${AMOUNT})(${SCALE})(?![\\p{N}/])`, 'giu'),
    ([, amount, scale]) => amountOf('number', amount, scale),
  ],
];

/** The facts of a text in order. No-break spaces count as spaces. */
export function readFacts(text: string): readonly Fact[] {
  let rest = text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[‐‑‒—−]/g, '–');
  const facts: Fact[] = [];
  for (const [pattern, read] of readers) {
    rest = rest.replace(pattern, (...groups: (string | number | undefined)[]) => {
      const [whole = ''] = groups.map(String);
      const found = read(groups.map((group) => (typeof group === 'string' ? group : undefined)));
      if (found.length === 0) return whole;
      const start = groups.find((group) => typeof group === 'number') ?? 0;
      for (const [kind, value] of found) {
        const from = Number(start);
        facts.push({
          kind,
          value,
          start: from,
          end: from + whole.length,
          text: text.slice(from, from + whole.length),
        });
      }
      // Read once: later ways must not see it, and offsets must stay.
      return '\u0000'.repeat(whole.length);
    });
  }
  return facts.toSorted((a, b) => a.start - b.start);
}

function dateOf(
  day: string | undefined,
  month: string | undefined,
): readonly (readonly [FactKind, string])[] {
  const [d, m] = [Number(day), Number(month)];
  return d >= 1 && d <= 31 && m >= 1 && m <= 12 ? [['date', `${d}.${m}`]] : [];
}

function namedDate(
  day: string | undefined,
  name: string | undefined,
): readonly (readonly [FactKind, string])[] {
  const month = MONTHS.find(([pattern]) => pattern.test((name ?? '').toLowerCase()))?.[1];
  return dateOf(day, month === undefined ? undefined : String(month));
}

function timeOf(time: string | undefined, half?: string): readonly (readonly [FactKind, string])[] {
  if (time === undefined) return [];
  const [hours = '', minutes = '00'] = time.split(/[.:]/);
  const hour = (Number(hours) % (half ? 12 : 25)) + (half?.toLowerCase() === 'p' ? 12 : 0);
  return hour <= 24 && Number(minutes) < 60 ? [['time', `${hour}:${minutes}`]] : [];
}

const scales: readonly (readonly [RegExp, number])[] = [
  [/miljard|billion/i, 1e9],
  [/milj|million/i, 1e6],
  [/tuhat|tuhan|tusen/i, 1e3],
];

function amountOf(
  kind: FactKind,
  amount: string | undefined,
  scale = '',
): readonly (readonly [FactKind, string])[] {
  if (amount === undefined) return [];
  // 1,000 and 1.000 are thousands; 1,5 and 1.5 are not.
  const plain = amount
    .replace(/ /g, '')
    .replace(/[.,](?=\d{3}(?:\D|$))/g, '')
    .replace(',', '.');
  const factor = scales.find(([word]) => word.test(scale))?.[1] ?? 1;
  return [[kind, String(Number((Number(plain) * factor).toFixed(4)))]];
}

function readPhone(written: string): readonly (readonly [FactKind, string])[] {
  const digits = written.replace('(0)', '').replace(/\D/g, '');
  if (digits.length < 7 || / \d{1,2}$/.test(written)) return [];
  return [['phone', digits.replace(/^00?358/, '0').replace(/^358/, '0')]];
}
