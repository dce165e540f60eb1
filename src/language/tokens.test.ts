import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tokenise } from './tokens';

const read = (text: string): string[] =>
  tokenise(text).map(({ kind, text: written }) => `${kind} ${written}`);

describe('tokens', () => {
  test.each([
    [
      'Linja-auto, kello 18.00!',
      ['word Linja-auto', 'punctuation ,', 'word kello', 'number 18.00', 'punctuation !'],
    ],
    ["STM:n ohje ja vaa'an paino", ['word STM:n', 'word ohje', 'word ja', "word vaa'an", 'word paino']],
    ['Nähdään 👩‍👩‍👧 🇫🇮 1️⃣', ['word Nähdään', 'emoji 👩‍👩‍👧', 'emoji 🇫🇮', 'emoji 1️⃣']],
    ['#pieniKaupunki @hel_fi.', ['hashtag #pieniKaupunki', 'mention @hel_fi', 'punctuation .']],
    [
      'Lue: https://www.paimio.fi/uutiset?id=1.',
      ['word Lue', 'punctuation :', 'url https://www.paimio.fi/uutiset?id=1', 'punctuation .'],
    ],
    ['© Paimion kaupunki ☺', ['punctuation ©', 'word Paimion', 'word kaupunki', 'emoji ☺']],
    ['bit.ly/3xYz ja paimio.fi', ['url bit.ly/3xYz', 'word ja', 'url paimio.fi']],
    ['Kirjoita nimi.sukunimi@paimio.fi', ['word Kirjoita', 'email nimi.sukunimi@paimio.fi']],
    ['Tule.Nyt on kiva', ['word Tule', 'punctuation .', 'word Nyt', 'word on', 'word kiva']],
    [
      '5.–7.3. 12/2026',
      ['number 5', 'punctuation .', 'punctuation –', 'number 7.3', 'punctuation .', 'number 12/2026'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  test('are compared composed, in lower case, without soft hyphens', () => {
    expect(tokenise('A\u0308LY vaa’an kerros\u00adtalo #Ilo').map((token) => token.lower)).toEqual([
      'äly',
      "vaa'an",
      'kerrostalo',
      'ilo',
    ]);
  });

  test.each([
    ['paimio', 'none'],
    ['Paimio', 'first'],
    ['STM', 'all'],
    ['STM:n', 'all'],
    ['A', 'first'],
    ['McDonald', 'mixed'],
  ])('capitals of %s: %s', (text, capitals) => expect(tokenise(text)[0]?.capitals).toBe(capitals));

  test.each(['a.', 'a-', 'a@', '@a', 'www.', '#', '1.', "a'", '👍\u200d'])(
    'of 60,000 characters of %j are read in no time',
    (part) => {
      const started = performance.now();
      tokenise(part.repeat(60_000 / part.length));
      expect(performance.now() - started).toBeLessThan(1_000);
    },
  );

  test('of any text are in order, inside it, and slices of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.text);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
