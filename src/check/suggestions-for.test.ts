import { expect, test } from 'vitest';
import { suggestionsFor } from './suggestions-for';

const rule = {
  suggest: ['place'],
  suggestFor: { katselmu: ['look'], katselmuspöytäkirja: ['minutes'], asiointi: ['visit'] },
};

test.each([
  ['the answer of the word', 'Katselmukset', ['look']],
  ['the longest beginning', 'katselmuspöytäkirja', ['minutes']],
  ['the answer of the rule for any other word', 'Toimipiste', ['place']],
  ['only beginnings count', 'sähköasiointi', ['place']],
  ['letters written in two signs', 'katselmuspo\u0308yta\u0308kirja', ['minutes']],
])('%s', (_, quote, suggestions) => expect(suggestionsFor(quote, rule)).toEqual(suggestions));

test('a rule without them says nothing', () => {
  expect(suggestionsFor('toimipiste', {})).toBeUndefined();
});
