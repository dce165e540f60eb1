import { describe, expect, test } from 'vitest';
import { explainProblem } from './explain-problem';

const sayings: readonly (readonly [string, string])[] = [
  ['rule "a", field "rules.0.note" is missing: add it (string)', 'Tämä puuttuu: kirjoita se.'],
  [
    'rule "a", field "rules.0.notes" is not known here: correct its name or remove it',
    'Kenttää «notes» ei tunneta: korjaa nimi tai poista kenttä.',
  ],
  [
    'field "rules.0.examples.flags" has too few entries: 2 or more are needed',
    'Liian vähän: tarvitaan vähintään 2.',
  ],
  [
    'entry "a", field "contact": pack.yaml has no contact "b"',
    'Yhteystietoa «b» ei ole: valitse toinen tai lisää se.',
  ],
  ['field "extends": there is no pack "b"; there are base', 'Pakettia «b» ei ole: avaa se tai korjaa nimi.'],
  ['entry "a", field "0.title.sv" must be !0, not 0', 'Tämä on tyhjä: kirjoita tai poista se.'],
  ['field "match": the phrase is empty', 'Tämä on tyhjä: kirjoita tai poista se.'],
];

describe('a mistake is told in the reader’s language:', () => {
  test.each(sayings)('%s', (message, said) => {
    expect(explainProblem(message, 'fi')).toBe(said);
    expect(explainProblem(message, 'sv')).not.toBe(message);
  });

  test('in the words of the validator where no others are at hand', () => {
    expect(explainProblem('field "match": the braces do not pair up', 'fi')).toContain('braces');
  });
});
