import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from './facts';

const read = (text: string): string[] =>
  readFacts(text)
    .filter(({ kind }) => kind !== 'weekday')
    .map(({ kind, value, year }) => [kind, value, year].filter(Boolean).join(' '));

describe('facts', () => {
  test.each([
    ['12.3.2026 klo 18', ['date 12.3 2026', 'time 18:00']],
    ['den 12 mars kl. 18.30', ['date 12.3', 'time 18:30']],
    ['maaliskuun 16. päivä', ['date 16.3']],
    ['lördagen den 6.12', ['date 6.12']],
    ['fredag 1/3', ['date 1.3']],
    ['March 12 at 6 pm', ['date 12.3', 'time 18:00']],
    ['12.–14.3.', ['date 12.3', 'date 14.3']],
    ['12–14 mars', ['date 12.3', 'date 14.3']],
    ['kl. 9–12 och 15–18', ['time 9:00', 'time 12:00', 'time 15:00', 'time 18:00']],
    ['20 €, 20 euroa, 1 200,50 euro', ['money 20', 'money 20', 'money 1200.5']],
    ['1,2 miljoonaa euroa', ['money 1200000']],
    ['4,8 % tai 5 prosenttia', ['percent 4.8', 'percent 5']],
    ['+358 6 786 3111 ja 06 786 3111', ['phone 067863111', 'phone 067863111']],
    ['heinäkuussa 2,7 %', ['percent 2.7']],
    ['20 000–49 999 euroa', ['number 20000', 'money 49999']],
    ['214 asukasta', ['number 214']],
    ['5 januari 2026', ['date 5.1 2026']],
    ['2–6.3.', ['date 2.3', 'date 6.3']],
    ['kl. 9–12.30', ['time 9:00', 'time 12:30']],
    ['28 februari–6 mars', ['date 28.2', 'date 6.3']],
    ['sö 3/5 från kl. 12', ['date 3.5', 'time 12:00']],
    ['lö 14.3 kl. 8–16', ['date 14.3', 'time 8:00', 'time 16:00']],
    ['ma–pe 9–15 ja la 10–14.', ['time 9:00', 'time 15:00', 'time 10:00', 'time 14:00']],
    ['Hinta on 5–7 euroa', ['number 5', 'money 7']],
    ['040 123 45 67 eller 02-4745211', ['phone 0401234567', 'phone 024745211']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test.each([
    ['keskiviikkona', 3],
    ['keskiviikkoisin', 3],
    ['onsdagar', 3],
    ['sunnuntaina', 7],
    ['On Friday', 5],
    ['arkipäivisin', undefined],
  ])('weekday of %s: %s', (text, expected) =>
    expect(readFacts(text)[0]?.value).toBe(expected === undefined ? undefined : String(expected)),
  );

  test('lie where they are written', () => {
    const text = 'Juhla 5.12.\u00a0klo\u00a010';
    expect(readFacts(text).map(({ start, end }) => text.slice(start, end))).toEqual(['5.12.', 'klo\u00a010']);
  });

  test('are inside any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789.,:/–- €%kloden'), maxLength: 60 }),
        (text) => {
          for (const { start, end } of readFacts(text)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});
