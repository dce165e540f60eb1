import { describe, expect, test } from 'vitest';
import { createFinnishForms } from '../../language/finnish/finnish-forms';
import { readPassages } from '../../language/passages';
import { loadDictionary } from '../../tools/dictionary';
import { findPersonNames } from './person-names';

const forms = createFinnishForms(loadDictionary());
const nameTails = new Set(['katu', 'kadun', 'koulu', 'oy']);

const names = (text: string) =>
  readPassages(text)
    .flatMap(({ sentences }) => sentences)
    .flatMap((sentence) =>
      findPersonNames(sentence, forms, ({ lower }) => nameTails.has(lower.replace(/:.*/u, ''))),
    );
const quotes = (text: string): string[] => names(text).map(({ start, end }) => text.slice(start, end));

describe('names of people', () => {
  test.each([
    ['Eilen Matti Virtanen kävi.', 'Matti Virtanen'],
    ['Oppilaallamme Helmi Lahtisella on loma.', 'Helmi Lahtisella'],
    ['Kerroin asian Anna-Maija Mäelle.', 'Anna-Maija Mäelle'],
    ['Vår klient Anna Lindström ringde.', 'Anna Lindström'],
    ['Our pupil Oliver J. Smith won.', 'Oliver J. Smith'],
    ['Naapurin Pekka leikkaa.', 'Pekka'],
    ['Kalles pappa ringde.', 'Kalles'],
    ['Tavattiin Kaisa ja Ville.', 'Kaisa', 'Ville'],
    ['Lahja annettiin eilen.'],
    ['Aleksis Kiven katu on auki.'],
    ['Kävin Pekka Oy:ssä.'],
    ['Sataa ja tuulee.'],
  ])('%s', (text, ...found) => expect(quotes(text)).toEqual(found));

  test('a first name alone is told from a full name', () => {
    expect(names('Kaisa tuli, Ville Mäki lähti.').map(({ isLone }) => isLone)).toEqual([true, false]);
  });
});
