import { describe, expect, test } from 'vitest';
import type { Keyword } from '../language';
import { createEnglishForms } from './english-forms';
import { formsOf, possibleBases } from './forms-of';
import { irregularForms } from './irregular';

const forms = createEnglishForms();
const finds = (keyword: Keyword, word: string): boolean => forms.indexKeywords([keyword])(word).length > 0;

describe('a keyword is found in every form', () => {
  test.each([
    ['patient', "patients patient's patients'"],
    ['city', "cities city's"],
    ['man', "men man's men's"],
    ['child', 'children'],
    ['box', 'boxes'],
    ['run', 'runs ran running'],
    ['write', 'writes wrote written writing'],
    ['stop', 'stops stopped stopping'],
    ['visit', 'visited visiting'],
    ['agree', 'agrees agreed agreeing'],
    ['deny', 'denies denied denying'],
    ['die', 'dies died dying'],
    ['be', "am is are was were been being isn't"],
    ['have', 'has had having'],
    ['you', "you're you'll"],
    ['do', "does did done doing don't"],
    ['organise', 'organize organized organising'],
    ['favour', 'favor favors favoured'],
    ['stupid', 'stupidest'],
    ['will', "won't"],
  ])('%s in %s', (text, words) => {
    expect(words.split(' ').filter((word) => !finds({ text }, word))).toEqual([]);
  });

  test.each([
    ['university', 'universal'],
    ['policy', 'police'],
    ['general', 'generous'],
    ['see', 'seed'],
    ['lie', 'lay'],
    ['teach', 'teacher'],
  ])('%s is not found in %s', (text, word) => expect(finds({ text }, word)).toBe(false));
});

test.each<[Keyword, string, boolean]>([
  [{ text: 'stupid', derivations: true }, 'stupidity', true],
  [{ text: 'stupid', derivations: true }, 'stupidly', true],
  [{ text: 'idiot', derivations: true }, 'idiotic', true],
  [{ text: 'university', derivations: true }, 'universal', false],
  [{ text: 'taxpayer', part: true }, 'taxpayer-funded', true],
  [{ text: 'patient', part: true }, 'outpatients', true],
  [{ text: 'patient' }, 'outpatients', false],
  [{ text: 'big', wordClass: 'adjective' }, 'bigger', true],
  [{ text: 'lie', wordClass: 'noun' }, 'lying', false],
  [{ text: 'write', features: ['past'] }, 'wrote', true],
  [{ text: 'write', features: ['past'] }, 'writes', false],
  [{ text: 'city', features: ['genitive'] }, "city's", true],
  [{ text: 'kill', except: ['killing'] }, 'killing', false],
])('%j in %s: %s', (keyword, word, expected) => expect(finds(keyword, word)).toBe(expected));

test.each([
  ["don't", ['negative']],
  ["you're", ['pronoun', '2nd-person']],
  ["mayor's", ['genitive']],
] as const)('%s has the features %j', (word, expected) => {
  expect([...forms.features(word)]).toEqual(expect.arrayContaining([...expected]));
});

describe('the base forms that a form may have', () => {
  const regular =
    'stop play try box go tie dye agree hoe like city church quiz bus travel panic big happy late busy grey ' +
    'organise colour behaviour vapor centre meter defence license analyse realization fix buzz potato e-mail x';
  const bases = [
    ...regular.split(' '),
    ...Object.values(irregularForms).flatMap((forms) => [...forms.keys()]),
  ];

  test.each(bases)('include %s for each of its forms', (base) => {
    const classes = [undefined, 'noun', 'verb', 'adjective'] as const;
    const forms = classes.flatMap((wordClass) => formsOf(base, wordClass).map(([form]) => form));
    expect(forms.filter((form) => !possibleBases(form).has(base))).toEqual([]);
  });
});
