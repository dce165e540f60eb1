import { describe, expect, test } from 'vitest';
import type { Draft } from '../../draft';
import { createForms } from '../../language/forms';
import { readPassages } from '../../language/passages';
import { loadDictionary } from '../../tools/dictionary';
import type { DetectorContext } from '../detector';
import { translationDetectors } from './detectors';

const context: DetectorContext = {
  pack: {
    schema: 1,
    id: 'base',
    version: '1.0.0',
    title: { fi: 'Testi', sv: 'Test', en: 'Test' },
    names: ['Svenska kulturfonden'],
    chain: ['base'],
    guidelines: [],
    sets: {},
  },
  draft: {},
  forms: createForms(loadDictionary(), {}),
};

/** What the detectors see, as `name: quote`, by default in a draft that must be in two languages. */
function see(
  text: string,
  circumstances: Omit<Draft, 'text'> = { bilingual: true },
  within: DetectorContext = context,
): readonly string[] {
  const draft = { text, ...circumstances };
  return Object.entries(translationDetectors).flatMap(([name, detect]) =>
    detect(draft, readPassages(text), within).map(({ start, end }) => `${name}: ${text.slice(start, end)}`),
  );
}

describe('complete posts are silent', () => {
  test.each([
    'Uimahalli on suljettu la 14.3. klo 8–16.\n\nSimhallen är stängd lö 14.3 kl. 8–16.',
    'Kokous ma 5.1.2026 klo 18.00 valtuustosalissa.\n\nMöte må 5 januari 2026 kl. 18 i fullmäktigesalen.',
    'Satutunti keskiviikkoisin klo 10–10.30. Vapaa pääsy!\n\nSagostund på onsdagar kl. 10.00–10.30. Fritt inträde!',
    'Avustusta jaetaan 15 000 euroa 30 yhdistykselle.\n\nI bidrag delas 15.000 euro ut till 30 föreningar.',
    'Katu on poikki 28.2.–6.3. välisenä aikana.\n\nGatan är avstängd 28 februari–6 mars.',
    'Avoinna ma–pe 9–15 ja la 10–14.\n\nÖppet mån–fre 9–15 och lör 10–14.',
    'Kolme uutta opettajaa aloittaa elokuussa.\n\n3 nya lärare börjar i augusti.',
    'Vesikatko ti 8.12. klo 22 – ke 9.12. klo 6.\n\nVattenavbrott ti 8.12 kl. 22 – on 9.12 kl. 6.',
    'Soita numeroon 02 474 5211 arkisin.\n\nRing numret +358 2 474 52 11 på vardagar.',
    'Marraskuun kuudennen päivän juhla on koululla.\n\nFesten den 6 november hålls i skolan.',
    'Hyvää joulua – God jul 🎄',
    'Tervetuloa / Välkommen #pietarsaari #jakobstad',
    '🇫🇮 Hyvää itsenäisyyspäivää!\n🇸🇪 Glad självständighetsdag!',
    'The library is closed on Monday. Welcome back on Tuesday!',
    '#pietarsaari #jakobstad #kaupunki',
    '',
  ])('%j', (text) => expect(see(text)).toEqual([]));
});

describe('a language version that is missing or partial is told', () => {
  test.each([
    ['Uimahalli on suljettu huomenna huollon vuoksi.', 'swedish-missing'],
    ['Simhallen är stängd i morgon på grund av service.', 'finnish-missing'],
    ['Uimahalli on kiinni tänään! #jakobstad #simhall @jakobstad', 'swedish-missing'],
    [
      'Kirjastossa on satutunti torstaina.\n\nThere is a story hour in the library on Thursday.',
      'swedish-missing',
    ],
    ['Hankkeen mahdollistaa Svenska kulturfonden. Tervetuloa kaikki mukaan!', 'swedish-missing'],
    [
      'Simhallen är stängd på fredag. Vi öppnar igen på lördag klockan åtta.\n\nLue lisää suomeksi.',
      'partial-translation',
    ],
    [
      'Lukupiiri kokoontuu torstaina. Mukana on kirjailija, joka kertoo teoksestaan.\n\nLäs mer på svenska.',
      'partial-translation',
    ],
  ])('%j: %s', (text, name) => {
    const [first = ''] = text.split(/(?<=[.!])\s/);
    expect(see(text)).toEqual([`${name}: ${first}`]);
  });
});

describe('facts that differ are told', () => {
  test.each([
    ['Uimahalli on suljettu la 14.3. klo 8–16.', 'Simhallen är stängd lö 15.3 kl. 8–16.', 'lö 15.3'],
    ['Uimahalli on suljettu la 14.3. klo 8–16.', 'Simhallen är stängd lö 14.3 kl. 8–15.', 'kl. 8–15'],
    ['Kokous on 5.1.2026 kaupungintalossa.', 'Mötet hålls 5.1.2027 i stadshuset.', '5.1.2027'],
    ['Liput 12,50 €, lapset 5 euroa.', 'Biljetter 12,50 €, barn 6 euro.', '6 euro'],
    ['Avustuksiin 1,2 miljoonaa euroa.', 'För bidrag 1,2 miljarder euro.', '1,2 miljarder euro'],
    ['Äänestysprosentti oli 61,4 %.', 'Valdeltagandet var 64,1 procent.', '64,1 procent'],
    ['Juhla on keskiviikkona koululla.', 'Festen är på torsdag i skolan.', 'torsdag'],
    ['Soita numeroon 02 474 5211 arkisin.', 'Ring numret 02 474 5212 på vardagar.', '02 474 5212'],
    ['Avoinna ma–pe 9–15 kirjastossa.', 'Öppet mån–fre 9–16 i biblioteket.', 'mån–fre 9–16'],
  ])('%s | %s', (finnish, swedish, quote) =>
    expect(see(`${finnish}\n\n${swedish}`)).toEqual([`facts-differ: ${quote}`]),
  );
});

test('a list of names in the other language is no version', () => {
  expect(
    see(
      'Välj den kommun där du bor.\nMed: Maa- ja metsätalousministeriö, Suomen Kuntaliitto och Helsingin yliopisto.',
    ),
  ).toEqual(['finnish-missing: Välj den kommun där du bor.']);
});

test('a municipality of two languages needs both in what it says itself, not in what its people say', () => {
  const text = 'Uimahalli on suljettu huomenna huollon vuoksi.';
  const bilingual = { ...context, pack: { ...context.pack, languages: ['fi' as const, 'sv' as const] } };
  expect(see(text, { account: 'organisation' }, bilingual)).toEqual([`swedish-missing: ${text}`]);
  expect(see(text, { account: 'personal' }, bilingual)).toEqual([]);
  expect(see(text, { account: 'organisation', bilingual: false }, bilingual)).toEqual([]);
});

test('nothing is told where the draft need not be in two languages', () => {
  const text = 'Uimahalli on suljettu huomenna huollon vuoksi.';
  expect(see(text, { bilingual: false })).toEqual([]);
  expect(see(text, {})).toEqual([]);
});
