import { francAll } from 'franc';
import { expect, test } from 'vitest';
import { compareLetters } from './letter-statistics';

test.each([
  ['fi', 'pyöräteiden kunnossapito jatkuu keskustassa'],
  ['sv', 'skötseln av cykelvägarna fortsätter i centrum'],
  ['en', 'maintenance of cycle paths continues downtown'],
] as const)('is nearest to %s: %s', (language, words) => {
  expect(compareLetters(words)?.[language]).toBe(1);
});

test.each(['kokous', 'möte om trafiken', "the council's x-ray", 'a'])(
  'measures %s as franc does',
  (words) => {
    const letters = compareLetters(words);
    const franc = Object.fromEntries(francAll(words, { only: ['fin', 'swe', 'eng'], minLength: 1 }));
    expect(letters?.fi).toBeCloseTo(franc.fin ?? Number.NaN, 10);
    expect(letters?.sv).toBeCloseTo(franc.swe ?? Number.NaN, 10);
    expect(letters?.en).toBeCloseTo(franc.eng ?? Number.NaN, 10);
  },
);

test.each(['', '123', 'библиотека открыта', 'βιβλιοθήκη a'])(
  'says nothing of «%s», not of our letters',
  (words) => {
    expect(compareLetters(words)).toBeUndefined();
  },
);
