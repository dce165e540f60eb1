import { expect, test } from 'vitest';
import type { Draft } from '../draft';
import type { Finding } from '../finding';
import type { Pack } from '../pack/pack';
import { guidelineOf } from './ground';

type Guideline = Pack['guidelines'][number];

const sentence = { fi: 'a', sv: 'b', en: 'c' };
const guideline = (
  id: string,
  pack: string,
  shownBy: Guideline['shownBy'],
  who: Guideline['who'],
): Guideline => ({
  id,
  pack,
  kinds: ['check'],
  who,
  source: { document: 'rules', section: '1', quote: {} },
  title: sentence,
  advice: sentence,
  shownBy,
});
const everyone: Guideline['who'] = ['employee', 'trustee', 'organisation'];
const finding: Finding = {
  category: 'personal-data',
  kind: 'hetu',
  rule: 'personal-data/hetu',
  severity: 'warning',
  start: 0,
  end: 1,
  quote: 'x',
};

function groundedIn(guidelines: readonly Guideline[], draft: Partial<Draft> = {}): string | undefined {
  const pack: Pack = {
    schema: 1,
    id: 'salo',
    version: '1.0.0',
    title: sentence,
    chain: ['base', 'salo'],
    rules: [],
    guidelines,
    sets: {},
  };
  return guidelineOf(finding, undefined, { text: 'x', ...draft }, pack);
}

test('the guideline that names the rule goes before its kind, and the kind before the category', () => {
  const category = guideline('category', 'base', { categories: ['personal-data'] }, everyone);
  const kind = guideline('kind', 'base', { kinds: ['hetu'] }, everyone);
  const rule = guideline('rule', 'base', { rules: ['personal-data/hetu'] }, everyone);
  expect(groundedIn([category])).toBe('category');
  expect(groundedIn([kind, category])).toBe('kind');
  expect(groundedIn([category, rule, kind])).toBe('rule');
});

test("the municipality's own words go before what holds everywhere", () => {
  const general = guideline('general', 'base', { kinds: ['hetu'] }, everyone);
  const own = guideline('own', 'salo', { categories: ['personal-data'] }, everyone);
  expect(groundedIn([own, general])).toBe('own');
});

test('a guideline that is meant for the writer goes first', () => {
  const staff = guideline('staff', 'salo', { categories: ['personal-data'] }, ['employee']);
  const elected = guideline('elected', 'salo', { categories: ['personal-data'] }, ['trustee']);
  const city = guideline('city', 'salo', { categories: ['personal-data'] }, ['organisation']);
  const all = [staff, elected, city];
  expect(groundedIn(all, { role: 'trustee' })).toBe('elected');
  expect(groundedIn(all, { role: 'employee' })).toBe('staff');
  expect(groundedIn([elected, city], { role: 'employee', account: 'organisation' })).toBe('city');
});

test('where nothing fits there is no guideline', () => {
  expect(groundedIn([guideline('other', 'base', { kinds: ['phone'] }, everyone)])).toBeUndefined();
});
