import { expect, test } from 'vitest';
import { remember } from './remember';

test('an answer is computed once while it is remembered, and again when it was forgotten', () => {
  const asked: string[] = [];
  const spell = remember(2, (word) => {
    asked.push(word);
    return [...word];
  });
  expect([spell('yö'), spell('yö')]).toEqual([
    ['y', 'ö'],
    ['y', 'ö'],
  ]);
  expect(asked).toEqual(['yö']);
  for (const word of ['aa', 'bb', 'cc', 'dd', 'ee']) spell(word);
  spell('yö');
  expect(asked.filter((word) => word === 'yö')).toHaveLength(2);
});
