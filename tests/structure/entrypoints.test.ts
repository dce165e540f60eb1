import { expect, test } from 'vitest';
import { sourceFiles } from './source-files';

test('entry points are thin: at most 25 lines, no logic of their own', () => {
  const thick = sourceFiles('entrypoints', ['.ts', '.tsx'])
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 25);
  expect(thick).toEqual([]);
});
