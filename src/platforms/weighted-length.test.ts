import { expect, test } from 'vitest';
import { weightedLength } from './weighted-length';

test.each([
  ['', 0],
  ['Kirjasto on auki.', 17],
  ['Äänestä pian – ”nyt”', 20],
  ['a\u0308', 1],
  ['Tervetuloa 👾', 13],
  ['🙋🏽', 2],
  ['👨‍👩‍👧‍👦', 2],
  ['🇫🇮🇸🇪', 4],
  ['1️⃣', 2],
  ['❤️', 2],
  ['🏴󠁧󠁢󠁥󠁮󠁧󠁿', 2],
  ['🧑🏽‍⚕️🏳️‍🌈', 4],
  ['2026', 4],
  ['漢字', 4],
  ['€', 2],
  ['https://example.com', 23],
  ['https://www.paimio.fi/palvelut/kirjasto/aukioloajat?viikko=47', 23],
  ['Lue lisää: https://paimio.fi.', 11 + 23 + 1],
  ['Lue lisää paimio.fi/kirjasto', 10 + 23],
  ['Kirjoita: anna@example.fi', 25],
  ['Avoinna 10.00–16.00.', 20],
  ['Tulkaa.Juhlimaan', 16],
])('"%s" counts %i', (text, expected) => expect(weightedLength(text)).toBe(expected));

test('a long text without a break is counted in no time', () => {
  const started = performance.now();
  expect(weightedLength('a.b-'.repeat(20_000))).toBe(80_000);
  expect(performance.now() - started).toBeLessThan(500);
});
