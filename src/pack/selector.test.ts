import { expect, test } from 'vitest';
import { isSelector } from './selector';

test.each([
  ['button', true],
  ['[data-testid^="tweetTextarea_"] textarea', true],
  ['nav a[href]:has(img[alt]), [role="navigation"] a[href]', true],
  ['[data-testid="tweet"] ~ div > .share-box#main', true],
  ['img[src^="blob:"]:not(button *)', true],
  ['[aria-label="Anna (Paimio) [2]"]', true],
  ['article:has(> h1)', true],
  ['*', true],
  ['', false],
  ['div >', false],
  ['div,', false],
  ['[data-testid="tweet]', false],
  ['a[href^=/paimio]', false],
  ['.1st', false],
  ['a:hover', false],
  ['a::before', false],
  ['div:nth-child(2)', false],
  ['a { color: red }', false],
  [':has(div', false],
])('%s → %s', (text, expected) => expect(isSelector(text)).toBe(expected));

test('a long text that is none is told in no time', () => {
  const started = performance.now();
  expect(isSelector(`${'a.b '.repeat(20_000)}!`)).toBe(false);
  expect(performance.now() - started).toBeLessThan(500);
});
