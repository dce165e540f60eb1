import type { Language } from '../../language/language';
import type { FactKind } from './fact';
import { valueOfWord } from './number-words';
import type { Parts } from './read-parts';
import type { PlacedFact } from './read-passage';

/** A fact of one language version without its like in the other. */
export interface Difference {
  readonly fact: PlacedFact;
  /** What stands in its place in the other version, where that can be told. */
  readonly other?: PlacedFact;
}

/** Plain numbers below this are too often said in words or left out. */
const SMALLEST_NUMBER = 10;

/** Facts of two language versions that the other one lacks; a pair of the same kind is one difference. */
export function compareFacts(parts: Parts, one: Language, two: Language): readonly Difference[] {
  const left = parts.facts.filter((fact) => fact.language === one);
  const right = parts.facts.filter((fact) => fact.language === two);
  const lacking = (facts: readonly PlacedFact[], others: readonly PlacedFact[], language: Language) => {
    const excuses = excusesOf(others, parts.wordsOf(language));
    return facts.filter((fact) => isTold(fact) && !isSaid(fact, excuses) && !isExcused(fact, excuses));
  };
  const leftOver = lacking(left, right, two);
  const rightOver = [...lacking(right, left, one)];
  const differences: Difference[] = [];
  for (const fact of leftOver) {
    const pair = rightOver.findIndex((other) => other.kind === fact.kind);
    const other = rightOver[pair];
    if (pair >= 0) rightOver.splice(pair, 1);
    differences.push(other ? { fact: other, other: fact } : { fact });
  }
  // Weekdays have other names (midsummer eve), so only two that differ tell something.
  return [...differences, ...rightOver.map((fact) => ({ fact }))].filter(
    ({ fact, other }: Difference) => fact.kind !== 'weekday' || other !== undefined,
  );
}

const isTold = (fact: PlacedFact): boolean => fact.kind !== 'number' || Number(fact.value) >= SMALLEST_NUMBER;

const keyOf = ({ kind, value }: { readonly kind: FactKind; readonly value: string }): string =>
  `${kind} ${value}`;

const dateKey = (value: string, year: string | undefined): string => `date ${value} ${year ?? 'of any year'}`;

/** Whether the very same is said; years are compared only where both say one. */
function isSaid(fact: PlacedFact, excuses: ReadonlySet<string>): boolean {
  if (!excuses.has(keyOf(fact))) return false;
  const { kind, value, year } = fact;
  if (kind !== 'date' || year === undefined) return true;
  return excuses.has(dateKey(value, year)) || excuses.has(dateKey(value, undefined));
}

const inWords = (value: string | undefined): string => `in words ${value ?? ''}`;

/** Everything that a version says, in all the ways it may be said. */
function excusesOf(facts: readonly PlacedFact[], words: readonly string[]): ReadonlySet<string> {
  const excuses = new Set(facts.map(keyOf));
  for (const { kind, value, year } of facts) {
    if (kind !== 'date') continue;
    excuses.add(dateKey(value, year));
    if (year !== undefined) excuses.add(`number ${year}`);
  }
  for (const word of words) {
    const value = valueOfWord(word);
    if (value === undefined) continue;
    excuses.add(`number ${value}`);
    excuses.add(inWords(String(value)));
  }
  return excuses;
}

/** A value may be of another kind in the other language: 15:00 is 15, 20 euros may be 20, 1.12 may be a date. */
function isExcused({ kind, value }: PlacedFact, excuses: ReadonlySet<string>): boolean {
  const [whole, rest] = value.split(/[.:]/);
  const has = (other: FactKind, as = value): boolean => excuses.has(`${other} ${as}`);
  switch (kind) {
    case 'time':
      return rest === '00'
        ? has('number', whole) || has('time', `${Number(whole) % 12}:00`)
        : has('number', `${whole}.${rest}`) || has('date', `${whole}.${Number(rest)}`);
    case 'date':
      return (
        has('number') ||
        has('time', `${whole}:${(rest ?? '').padStart(2, '0')}`) ||
        excuses.has(inWords(whole))
      );
    case 'money':
    case 'percent':
      return has('number') || has('money') || has('percent');
    case 'number':
      return (
        has('money') ||
        has('percent') ||
        has('time', `${value}:00`) ||
        has('date') ||
        [...excuses].some((excuse) => excuse.startsWith('phone ') && excuse.includes(value))
      );
    case 'phone':
    case 'weekday':
      return false;
  }
}
