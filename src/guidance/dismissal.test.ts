import { expect, test } from 'vitest';
import { dismissalsOf } from './dismissal';

const about = { category: 'situation', kind: 'crisis' } as const;
const ruleOf = (id: string) => (id === 'a' ? about : undefined);
const findings = [
  { rule: 'a', quote: 'Palo' },
  { rule: 'a', quote: 'palo ' },
  { rule: 'b', quote: 'savu' },
];
const on = new Date('2026-11-20T10:00:00Z');

test.each([
  [
    'words',
    [
      ['a', 'palo'],
      ['b', 'savu'],
    ],
  ],
  [
    'rule',
    [
      ['a', undefined],
      ['b', undefined],
    ],
  ],
] as const)('dismissing the %s of a card makes each choice once', (scope, expected) => {
  const made = dismissalsOf(findings, scope, ruleOf, on);
  expect(made.map(({ rule, words }) => [rule, words])).toEqual(expected);
});

test('what a rule is about is kept for the list, with the date', () => {
  const [first, second] = dismissalsOf(findings, 'rule', ruleOf, on);
  expect(first).toEqual({ rule: 'a', category: 'situation', kind: 'crisis', madeOn: '2026-11-20' });
  expect(second).toEqual({ rule: 'b', madeOn: '2026-11-20' });
});
