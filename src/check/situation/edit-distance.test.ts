import { expect, test } from 'vitest';
import { editDistance } from './edit-distance';

test.each([
  ['', '', 0],
  ['paimio', 'paimio', 0],
  ['paimio', 'paimo', 1],
  ['paimio', 'paimioo', 1],
  ['paimio', 'paimlo', 1],
  ['paimio', 'apimio', 1],
  ['abc', '', 3],
])('from «%s» to «%s» in %i steps', (a, b, steps) => expect(editDistance(a, b)).toBe(steps));
