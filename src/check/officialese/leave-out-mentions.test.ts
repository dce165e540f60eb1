import { expect, test } from 'vitest';
import type { Category, Finding } from '../../finding';
import { leaveOutMentions } from './leave-out-mentions';

const kept = (text: string, quote: string, category: Category = 'officialese') => {
  const start = text.indexOf(quote);
  const finding: Finding = {
    category,
    kind: 'word',
    rule: 'x',
    severity: 'caution',
    quote,
    start,
    end: start + quote.length,
  };
  return leaveOutMentions([finding], text).length === 1;
};

test.each([
  ['a word in quotation marks is talked about', 'Sano "takia", älä "johdosta".', 'johdosta', false],
  ['curly ones', 'Skriv ”om”, inte ”beträffande”.', 'beträffande', false],
  ['a full stop inside them', 'Do not write "pursuant to."', 'pursuant to', false],
  [
    'a whole quotation is said by somebody',
    '"Tämän johdosta suljemme ovet huomenna", kerrotaan.',
    'johdosta',
    true,
  ],
  ['a word that is used', 'Tämän johdosta suljemme ovet.', 'johdosta', true],
])('%s', (_, text, quote, isKept) => expect(kept(text, quote)).toBe(isKept));

test('other categories stay', () => {
  expect(kept('Hän sanoi "idiootti".', 'idiootti', 'provocative')).toBe(true);
});
