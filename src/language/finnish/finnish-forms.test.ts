import { describe, expect, test } from 'vitest';
import { loadDictionary } from '../../tools/dictionary';
import type { Keyword } from '../language';
import { createFinnishForms } from './finnish-forms';

const forms = createFinnishForms(
  loadDictionary(),
  [{ word: 'hetu', like: 'menu' }, { word: 'salassapidettävä' }, { word: 'soteuudistus' }],
  [
    { form: 'mä', standard: 'minä' },
    { form: 'oon', standard: 'olen' },
    { ending: 'nu', standard: 'nut' },
  ],
);

const finds = (keyword: Keyword, word: string): boolean => forms.indexKeywords([keyword])(word).length > 0;

describe('a keyword is found in every form', () => {
  test.each<[string, string, boolean]>([
    ['potilas', 'potilaitamme', true],
    ['vuosi', 'vuonna', true],
    ['kertoa', 'kerrottaisiin', true],
    ['käyttää', 'käytetyissä', true],
    ['tekeminen', 'tekemisestä', true],
    ['tehdä', 'tekemisestä', true],
    ['kunta', 'kunta-', true],
    ['Paimio', 'paimiossa', true],
    ['kunta', 'kuntoutus', false],
    ['potilas', 'potilastieto', false],
    ['tarkoittaa', 'tarkoitus', false],
  ])('%s in %s: %s', (text, word, expected) => expect(finds({ text }, word)).toBe(expected));
});

describe('a part of a compound', () => {
  test.each<[string, string, boolean]>([
    ['potilas', 'potilastietojen', true],
    ['potilas', 'erityispotilaille', true],
    ['henkilötieto', 'henkilötietolaissa', true],
    ['tietolaki', 'henkilötietolaissa', true],
    ['lapsi', 'lastensuojelu', true],
    ['lastensuojelu', 'lastensuojeluilmoituksen', true],
    ['salassa', 'salassapidon', true],
    ['auto', 'linja-autossa', true],
    ['laki', 'lakana', false],
    ['ilmoittaa', 'rikosilmoitus', false],
  ])('%s in %s: %s', (text, word, expected) => expect(finds({ text, part: true }, word)).toBe(expected));

  test('is found in derived words too where both are asked for', () => {
    expect(finds({ text: 'ilmoittaa', part: true, derivations: true }, 'rikosilmoitus')).toBe(true);
  });
});

test.each<[string, string, boolean]>([
  ['idiootti', 'idioottimaisesti', true],
  ['tarkoittaa', 'tarkoituksella', true],
  ['tyhmä', 'tyhmyyttä', true],
])('with derivations %s is found in %s: %s', (text, word, expected) => {
  expect(finds({ text, derivations: true }, word)).toBe(expected);
  expect(finds({ text }, word)).toBe(false);
});

describe('restrictions hold within one analysis', () => {
  test.each<[Keyword, string, boolean]>([
    [{ text: 'tuli', wordClass: 'noun' }, 'tulta', true],
    [{ text: 'tuli', wordClass: 'verb' }, 'tulta', false],
    [{ text: 'sanoa', wordClass: 'verb' }, 'sanottu', true],
    [{ text: 'mennä', features: ['imperative'] }, 'menkää', true],
    [{ text: 'mennä', features: ['imperative'] }, 'menimme', false],
    [{ text: 'tehdä', features: ['passive'] }, 'tehdään', true],
    [{ text: 'tehdä', features: ['passive'] }, 'tehdä', false],
    [{ text: 'kuusi', wordClass: 'numeral', features: ['genitive'] }, 'kuuden', true],
    // `kuusen` is the genitive of the tree only.
    [{ text: 'kuusi', wordClass: 'numeral', features: ['genitive'] }, 'kuusen', false],
  ])('%j in %s: %s', (keyword, word, expected) => expect(finds(keyword, word)).toBe(expected));
});

describe('exceptions', () => {
  test.each<[Keyword, string, boolean]>([
    [{ text: 'vuosi', part: true, except: ['vuosikymmen'] }, 'vuosikymmeninä', false],
    [{ text: 'vuosi', part: true, except: ['vuosikymmen'] }, 'lukuvuosien', true],
    [{ text: 'ihminen', part: true, except: ['ihmisoikeus'] }, 'ihmisoikeusjuhlaan', false],
    [{ text: 'laki', except: ['lain'] }, 'lain', false],
    [{ text: 'laki', except: ['lain'] }, 'laissa', true],
  ])('%j in %s: %s', (keyword, word, expected) => expect(finds(keyword, word)).toBe(expected));
});

describe('words that the dictionary lacks', () => {
  test.each<[Keyword, string, boolean]>([
    [{ text: 'hetu' }, 'hetun', true],
    [{ text: 'hetu' }, 'hetuja', true],
    [{ text: 'hetu', part: true }, 'asiakashetusta', true],
    [{ text: 'hetu', part: true }, 'hetulistan', true],
    [{ text: 'salassapidettävä' }, 'salassapidettävistä', true],
    [{ text: 'huostaanotettu' }, 'huostaanotetuille', true],
    [{ text: 'persu' }, 'persut', true],
    [{ text: 'matu' }, 'matujen', true],
    [{ text: 'kanta-palvelu' }, 'kanta-palvelussa', true],
    [{ text: 'palvelu' }, 'kanta-palvelussa', true],
    [{ text: 'potilas', part: true }, 'megapotilaista', true],
    [{ text: 'potilas' }, 'megapotilaista', false],
    [{ text: 'minä' }, 'mä', true],
    [{ text: 'olla' }, 'oon', true],
    [{ text: 'sanoa' }, 'sanonu', true],
    [{ text: 'idiootti' }, 'idiooootti', true],
    [{ text: 'potilas' }, '#potilaista', true],
    [{ text: 'kunta' }, 'kuntsari', false],
    [{ text: 'ero', part: true }, 'theron', false],
    [{ text: 'romani' }, 'roma', false],
  ])('%j in %s: %s', (keyword, word, expected) => expect(finds(keyword, word)).toBe(expected));
});

test.each([
  ['virtasen', ['name', 'surname', 'genitive']],
  ['matin', ['first-name']],
  ['paimiossa', ['place-name']],
  ['ettekö', ['verb', 'negative', '2nd-person']],
  ['tehtiin', ['verb', 'passive', 'past']],
  ['kerrottu', ['participle', 'verb', 'adjective']],
  ['hakeminen', ['minen', 'noun']],
  ['paremmalle', ['adjective', 'comparative']],
  ['kaupunginvaltuusto', ['noun', 'compound']],
  ['mutta', ['particle']],
  ['xyzzy', ['unknown']],
] as const)('%s has the features %j', (word, expected) => {
  expect([...forms.features(word)]).toEqual(expect.arrayContaining([...expected]));
});

test('base forms are those of all analyses, or the word itself', () => {
  expect(forms.lemmas('kuusien')).toEqual(expect.arrayContaining(['kuusi']));
  expect(forms.lemmas('xyzzy')).toEqual(['xyzzy']);
});

test('a word costs no more however many keywords there are', () => {
  const many = Array.from({ length: 20_000 }, (_, i): Keyword => ({ text: `sana${i}`, part: true }));
  const index = forms.indexKeywords([...many, { text: 'valtuusto', part: true }]);
  const words = ['kaupunginvaltuustossa', 'lautakunnassa', 'päiväkodeissamme'];
  index('lämmittely');
  const start = performance.now();
  expect(words.map(index)).toEqual([[20_000], [], []]);
  expect(performance.now() - start).toBeLessThan(50);
});
