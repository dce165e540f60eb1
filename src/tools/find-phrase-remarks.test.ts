import { expect, test } from 'vitest';
import type { Rule } from '../pack/pack';
import { findPhraseRemarks } from './find-phrase-remarks';

const rule = (over: object): Rule => ({
  id: 'a/b',
  pack: 'a',
  category: 'situation',
  kind: 'rumour',
  severity: 'note',
  match: { phrase: 'talo' },
  ...over,
});
const remarksOn = (phrase: string): readonly string[] =>
  findPhraseRemarks([rule({ match: { phrase } })]).map(({ remark }) => remark);

test.each([
  ['hei|=hyvää päivää|iltaa', 'only the last is written with ='],
  ['hyvää päivää|hyvää iltaa', '«hyvää» stands in two places one after the other'],
  ['tehdä asia|asia kunnolla', '«asia» stands twice'],
])('«%s» is told: %s, with how it reads and the way out', (phrase, sign) => {
  const [remark] = remarksOn(phrase);
  expect(remark).toContain(sign);
  expect(remark).toContain('make the phrase a list');
});

test('the remark shows what the phrase finds', () => {
  expect(remarksOn('hei|=hyvää päivää|iltaa')[0]).toContain('reads as (hei|=hyvää) (päivää|iltaa).');
});

test.each([
  'saada|voida kertoa|sanoa',
  'kunta|kaupunki päättää',
  'hah hah',
  '=ei|=älä =koske|=sano',
  'mennä{imperative} {gap:0-2} kotiin',
  '"!"|"?" "!"|"?"',
])('«%s» reads as it looks', (phrase) => expect(remarksOn(phrase)).toEqual([]));

test('the place is that of the phrase, also in lists and beside the match', () => {
  const unless = [{ phrase: ['talo', 'tehdä asia|asia hyvin'] }];
  expect(findPhraseRemarks([rule({ unless })])).toMatchObject([{ field: ['unless', 0, 'phrase', 1] }]);
});
