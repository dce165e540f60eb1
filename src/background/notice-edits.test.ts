import { expect, test } from 'vitest';
import { createEditNotice } from './notice-edits';

const rules = (...names: string[]): ReadonlySet<string> => new Set(names);
const before = 'Mikäli sataa, siirrymme sisälle.';

test('tells which rules were heeded: their words are gone, the draft is the same', () => {
  const notice = createEditNotice();
  notice.rulesHeeded(1, before, rules('mikali', 'name'));
  expect(notice.rulesHeeded(1, 'Jos sataa, siirrymme sisälle.', rules('name'))).toEqual(['mikali']);
});

test.each([
  ['a new draft', 'Kirjasto on auki tänään.', 1],
  ['the same text', before, 1],
  ['a draft in another tab', 'Jos sataa, siirrymme sisälle.', 2],
])('is not misled by %s', (_, text, tab) => {
  const notice = createEditNotice();
  notice.rulesHeeded(1, before, rules('mikali'));
  expect(notice.rulesHeeded(tab, text, rules())).toEqual([]);
});

test('does not take a dismissal for an edit', () => {
  const notice = createEditNotice();
  notice.rulesHeeded(1, before, rules('mikali'));
  notice.dismissed(1, 'mikali');
  expect(notice.rulesHeeded(1, `${before} Tervetuloa!`, rules())).toEqual([]);
});
