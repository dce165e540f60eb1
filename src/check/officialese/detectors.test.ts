import { describe, expect, test } from 'vitest';
import { createForms } from '../../language/forms';
import { readPassages } from '../../language/passages';
import { loadDictionary } from '../../tools/dictionary';
import type { PassageDetector } from '../detector';
import { detectGenitiveChain } from './detect-genitive-chain';
import { detectHeavySentence } from './detect-heavy-sentence';
import { detectNounDisease } from './detect-noun-disease';

const pack = {
  schema: 1 as const,
  id: 'test',
  version: '1.0.0',
  title: { fi: 'Testi', sv: 'Test', en: 'Test' },
  chain: ['test'],
  rules: [],
  guidelines: [],
  sets: {},
};
const context = { pack, draft: {}, forms: createForms(loadDictionary(), {}) };
const quotes = (detect: PassageDetector, text: string): string[] =>
  readPassages(text).flatMap((passage) =>
    detect(passage, context).map(({ start, end }) => passage.text.slice(start, end)),
  );

describe('noun disease', () => {
  test.each([
    ['Retken järjestäminen tapahtuu keväällä yhdessä koulun kanssa.', 'järjestäminen tapahtuu'],
    ['Ohjeen noudattamisen valvomisesta kerrotaan myöhemmin.', 'noudattamisen valvomisesta'],
    ['Vi börjar med finansiering av renoveringen i skolan nästa år.', 'finansiering av renoveringen'],
    [
      'The board is in charge of the coordination of the implementation of the plan.',
      'coordination of the implementation',
    ],
  ])('is seen in «%s»', (text, quote) => expect(quotes(detectNounDisease, text)).toContain(quote));

  test.each([
    ['Järjestämme retken keväällä yhdessä koulun kanssa.'],
    ['Uiminen ja hiihtäminen ovat hauskoja, ja lapset tekevät niitä paljon.'],
    ['Tervetuloa tapahtuman järjestämiseen!'],
    ['Ryhmä tutustui sulkemiseen tapaamisessa.'],
    ['Vi planerar hur skolan ska byggas ut.'],
    ['The nation of my station is on holiday.'],
  ])('is not in «%s»', (text) => expect(quotes(detectNounDisease, text)).toEqual([]));
});

describe('genitive chain', () => {
  test('four in a row are a chain', () => {
    const text = 'Luimme uuden koulun pihan leikkitelineiden ohjeet.';
    expect(quotes(detectGenitiveChain, text)).toEqual(['uuden koulun pihan leikkitelineiden']);
  });

  test.each([
    ['Luimme koulun pihan leikkitelineiden ohjeet.'],
    ['Naantalin Luonnonmaan Viialan Mäkirinteen koulu on auki.'],
  ])('three, or names, are none: «%s»', (text) => expect(quotes(detectGenitiveChain, text)).toEqual([]));
});

describe('heavy sentence', () => {
  const heavy =
    'Lautakunta merkitsi hankkeen rahoitussuunnitelman päivittämisen, palvelurakenteen uudistamisen, toimitilojen ' +
    'käyttöasteen parantamisen, hankintamenettelyjen yhdenmukaistamisen ja henkilöstösuunnittelun kehittämisen tiedoksi ' +
    'toimielinten vuosittaisessa talousarviokäsittelyssä.';

  test('is long, of long words, with nouns for verbs', () => {
    expect(quotes(detectHeavySentence, heavy)).toEqual([heavy]);
  });

  test.each([
    [
      'Torilla myydään, syödään, soitetaan ja lauletaan koko päivä, ja illalla tanssitaan, kunnes valot sammutetaan ja kaikki lähetetään kotiin nukkumaan.',
    ],
    ['Rahoitussuunnitelman päivittäminen on kesken.'],
  ])('is not made by the passive, nor by long words alone: «%s»', (text) =>
    expect(quotes(detectHeavySentence, text)).toEqual([]),
  );
});
