import { expect, test } from 'vitest';
import { readsAs } from './match-masked';

test.each([
  ['v*ttu', 'vittu', true],
  ['v**tu', 'vittu', true],
  ['p3rkele', 'perkele', true],
  ['p3rkeleesti', 'perkele', true],
  ['p***a', 'paska', true],
  ['p**a', 'paska', false],
  ['h*elvetti', 'helvetti', true],
  ['v..tu', 'vittu', true],
  ['v.ttu', 'vittu', false],
  ['$aatana', 'saatana', true],
  ['*****', 'paska', false],
  ['p****', 'paska', false],
  ['7a', 'vittu', false],
  ['', 'vittu', false],
])('«%s» as %s: %s', (chunk, word, expected) => expect(readsAs(chunk, word)).toBe(expected));

test('long rows of stars are read quickly', () => {
  const started = performance.now();
  readsAs('v*'.repeat(20), 'vittumainen');
  expect(performance.now() - started).toBeLessThan(50);
});
