import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFacts } from './facts';

const read = (text: string): string[] => readFacts(text).map(({ kind, value }) => `${kind} ${value}`);

describe('facts', () => {
  test.each([
    ['12.3.2026 klo 18', ['date 12.3', 'time 18:00']],
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
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

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
