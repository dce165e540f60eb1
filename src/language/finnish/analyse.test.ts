import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadDictionary } from '../../tools/dictionary';
import { createAnalyse } from './analyse';
import type { FinnishClass } from './analysis';

const analyse = createAnalyse(loadDictionary());

const voikkoClass: Record<FinnishClass, string> = {
  noun: 'nimisana',
  adjective: 'laatusana',
  'noun-or-adjective': 'nimisana_laatusana',
  'first-name': 'etunimi',
  surname: 'sukunimi',
  'place-name': 'paikannimi',
  'other-name': 'nimi',
  verb: 'teonsana',
  'negative-verb': 'kieltosana',
  abbreviation: 'lyhenne',
  prefix: 'etuliite',
  adverb: 'seikkasana',
  conjunction: 'sidesana',
  adposition: 'suhdesana',
  pronoun: 'asemosana',
  interjection: 'huudahdussana',
  numeral: 'lukusana',
};

/** Base forms and classes in the words of libvoikko, which gives the name of an organisation twice. */
function readings(word: string): string {
  const pairs = analyse(word).flatMap(({ lemma, wordClass, organisation }) => [
    `${lemma}/${voikkoClass[wordClass]}`,
    ...(organisation ? [`${lemma}/nimi`] : []),
  ]);
  return [...new Set(pairs)].sort().join(' ');
}

test('every word of the fixture has the base forms and classes that libvoikko gives it', () => {
  const rows = readFileSync(new URL('fixtures/analyses.tsv', import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
  const wrong = rows.filter((row) => {
    const [word = '', expected = ''] = row.split('\t');
    return readings(word) !== expected.split(' ').sort().join(' ');
  });
  expect(rows.length).toBeGreaterThan(9_000);
  expect(wrong).toEqual([]);
});

test.each([
  ['henkilötietojaan', { case: 'partitive', number: 'plural', possessive: true }],
  ['menkää', { mood: 'imperative', person: 2 }],
  ['suoritettaisiin', { mood: 'conditional', person: 'passive' }],
  ['kerroimme', { past: true, person: 1 }],
  ['tekemisestä', { mood: 'minen', lemma: 'tehdä', nominal: 'tekeminen' }],
  ['huomattava', { participle: 'ttava', roots: ['huomata'] }],
  ['käytettyä', { participle: 'ttu', lemma: 'käytetty', roots: ['käyttää'] }],
  ['tyhmempi', { comparison: 'comparative', lemma: 'tyhmä' }],
  ['virtasen', { wordClass: 'surname', case: 'genitive' }],
])('%s is read with its grammar', (word, expected) => {
  expect(analyse(word)).toContainEqual(expect.objectContaining(expected));
});

test('the parts of a compound are told with their base forms', () => {
  const [analysis] = analyse('lastensuojeluilmoituksesta');
  expect(analysis?.parts.map(({ surface, base, roots }) => [surface, base, ...roots])).toEqual([
    ['lasten', 'lapsi'],
    ['suojelu', 'suojelu', 'suojella'],
    ['ilmoituksesta', 'ilmoitus', 'ilmoittaa'],
  ]);
});

test.each([
  ['maa-ala', true],
  ['maaala', false],
  ['ruoka-laitos', false],
  ['wiki-sivu', true],
])('the hyphen of %s is right: %s', (word, isRight) => {
  expect(analyse(word).length > 0).toBe(isRight);
});

test.each([
  ['a repeated letter', 'a'.repeat(500)],
  ['no word at all', ''],
  ['a long chain of compounds', 'kuusi'.repeat(20)],
  ['a chain with many readings', 'alaosatuliainesosa'.repeat(5)],
  ['signs', '\u0000☃{}[Ln]@P.X@'],
  ['half a surrogate pair', '\ud83d'],
])('hostile input is answered soon: %s', (_name, word) => {
  const start = performance.now();
  expect(analyse(word).length).toBeLessThanOrEqual(99);
  expect(performance.now() - start).toBeLessThan(200);
});

test('a word of more than a hundred letters is unknown', () => {
  expect(analyse('talo'.repeat(25)).length).toBeGreaterThanOrEqual(0);
  expect(analyse('talo'.repeat(26))).toEqual([]);
});

test('bytes that are no dictionary are refused', () => {
  expect(() => createAnalyse(new ArrayBuffer(64))).toThrow('no unweighted little-endian VFST file');
});
