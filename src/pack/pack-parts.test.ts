import { expect, test } from 'vitest';
import type { CompiledPack } from './compiled-pack';
import { headOf, joinParts, partsOf } from './pack-parts';

const rule = (id: string, language?: 'fi' | 'sv' | 'en') => ({
  id,
  category: 'situation' as const,
  kind: 'crisis',
  severity: 'note' as const,
  pack: 'base',
  match: { phrase: id },
  ...(language && { language }),
});
const pack: CompiledPack = {
  schema: 1,
  id: 'base',
  version: '1.0.0',
  title: { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' },
  chain: ['base'],
  guidelines: [],
  rules: [rule('palo', 'fi'), rule('sos'), rule('brand', 'sv'), rule('vesi', 'fi')],
  sets: { '*': { signs: ['!'] }, fi: { places: ['satama'] } },
};

test('a head says whose pack it is and holds the lists of every language', () => {
  expect(headOf(pack)).toMatchObject({ id: 'base', sets: { '*': { signs: ['!'] } } });
  expect(Object.keys(headOf(pack).sets)).toEqual(['*']);
  expect(headOf(pack)).not.toHaveProperty('rules');
});

test.each([
  ['fi', ['palo', 'sos', 'vesi'], ['places']],
  ['sv', ['sos', 'brand'], []],
  ['en', ['sos'], []],
] as const)(
  'a part of %s has its rules in their order, with those of every language',
  (language, ids, lists) => {
    const { rules, sets } = partsOf(pack)(language);
    expect(rules.map(({ id }) => id)).toEqual(ids);
    expect(Object.keys(sets)).toEqual(lists);
  },
);

test('head and parts make the whole again, each rule once', () => {
  const whole = joinParts(headOf(pack), partsOf(pack));
  expect(new Set(whole.rules)).toEqual(new Set(pack.rules));
  expect(whole.rules).toHaveLength(pack.rules.length);
  expect(whole.sets).toEqual({ ...pack.sets, sv: {}, en: {} });
  expect(partsOf(whole)('fi')).toEqual(partsOf(pack)('fi'));
});
