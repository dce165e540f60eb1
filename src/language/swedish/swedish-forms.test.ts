import { describe, expect, test } from 'vitest';
import type { Keyword } from '../language';
import { createSwedishForms } from './swedish-forms';

const forms = createSwedishForms();
const finds = (keyword: Keyword, word: string): boolean => forms.indexKeywords([keyword])(word).length > 0;

describe('a keyword is found in every form', () => {
  test.each([
    ['nämnd', 'nämnden nämndens nämnder nämnderna nämndernas nämnds'],
    ['beslut', 'beslutet besluten beslutets'],
    ['hemlighet', 'hemligheten hemligheter hemligheterna'],
    ['kvinna', 'kvinnan kvinnor kvinnornas'],
    ['lärare', 'läraren lärarna lärarens lärares'],
    ['pojke', 'pojken pojkar pojkarna'],
    ['möte', 'mötet möten mötena'],
    ['nyckel', 'nyckeln nycklar nycklarna'],
    ['program', 'programmet programmen'],
    ['kommitté', 'kommittén kommittéer kommittéernas'],
    ['kasta', 'kastar kastade kastat kastas kastades kastande'],
    ['läsa', 'läser läste läst läses lästs'],
    ['köra', 'kör körde kört'],
    ['skriva', 'skriver skrivit skriven skrivna'],
    ['sända', 'sänder sände sänt'],
    ['tro', 'tror trodde trott'],
    ['vanlig', 'vanligt vanliga vanligare vanligast vanligaste'],
    ['dum', 'dumt dumma dummare dummaste'],
    ['enkel', 'enkelt enkla enklare'],
    ['glad', 'glatt glada gladare'],
    ['ny', 'nytt nya nyare'],
    ['vuxen', 'vuxet vuxna'],
    ['begagnad', 'begagnat begagnade'],
    ['EU', 'eu:s'],
  ])('%s in %s', (text, words) => {
    // The bare stem of a verb (`kör`) is a form of it only where the rule says that a verb is meant.
    const wordClass = text === 'köra' ? { wordClass: 'verb' as const } : {};
    expect(words.split(' ').filter((word) => !finds({ text, ...wordClass }, word))).toEqual([]);
  });

  test.each([
    ['hota', 'hot'],
    ['val', 'valhänt'],
    ['stad', 'stadga'],
    ['kommun', 'kommunikation'],
    ['vård', 'vårdag'],
    ['patient', 'patientavgift'],
  ])('%s is not found in %s', (text, word) => expect(finds({ text }, word)).toBe(false));
});

describe('a part of a compound', () => {
  test.each([
    ['sekretess', 'sekretessbelagd', true],
    ['patient', 'patientuppgifterna', true],
    ['personuppgift', 'personuppgiftslagen', true],
    ['kvinna', 'kvinnojouren', true],
    ['skola', 'grundskolans', true],
    ['skydd', 'barnskyddet', true],
    ['patient', 'cancerpatientgruppen', true],
    ['stöd', 'eu-stödet', true],
    ['råd', 'brådska', false],
  ])('%s in %s: %s', (text, word, expected) => expect(finds({ text, part: true }, word)).toBe(expected));
});

test.each<[Keyword, string, boolean]>([
  [{ text: 'idiot', derivations: true }, 'idiotiska', true],
  [{ text: 'idiot', derivations: true }, 'idiotförklara', false],
  [{ text: 'idiot' }, 'idiotisk', false],
  [{ text: 'besluta', features: ['passive'] }, 'beslutades', true],
  [{ text: 'besluta', features: ['passive'] }, 'beslutade', false],
  [{ text: 'nämnd', features: ['genitive'] }, 'nämndernas', true],
  [{ text: 'skola', wordClass: 'verb' }, 'skolan', false],
  [{ text: 'barn', part: true, except: ['barnstol'] }, 'barnstol', false],
])('%j in %s: %s', (keyword, word, expected) => expect(finds(keyword, word)).toBe(expected));

test.each([
  ['du', ['pronoun', '2nd-person']],
  ['inte', ['negative']],
] as const)('%s has the features %j', (word, expected) => {
  expect([...forms.features(word)]).toEqual(expect.arrayContaining([...expected]));
});
