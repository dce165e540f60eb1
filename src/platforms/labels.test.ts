import { expect, test } from 'vitest';
import { matchLabel } from './labels';

test.each([
  ['Julkaise', 'JULKAISE', ''],
  ['Add a comment…', 'Add a comment...', ''],
  ['Publicera', 'Publicerades för två timmar sedan', undefined],
  ['Mitä mietit, *?', 'Mitä mietit, Paimion kaupunki?', 'Paimion kaupunki'],
  ['Comment as *', 'Comment as ', undefined],
  ['Comment as *', 'Comment as Ann Öst', 'Ann Öst'],
])('the label "%s" in "%s" stands for %s', (pattern, name, expected) => {
  expect(matchLabel(pattern, name)).toBe(expected);
});
