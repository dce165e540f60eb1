import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Account } from '../../draft';
import type { Passage, WordForms } from '../../language/language';
import type { Pack } from '../../pack/pack';
import { ruleFileSchema } from '../../pack/schema';
import type { PassageDetector } from '../detector';
import { personalDataDetectors } from './detectors';

const rulesFile = fileURLToPath(new URL('../../../rules/base/personal-data.yaml', import.meta.url));
const { sets = {} } = v.parse(ruleFileSchema, parse(readFileSync(rulesFile, 'utf8')));
const pack: Pack = {
  schema: 1,
  id: 'base',
  version: '1.0.0',
  title: { fi: 'Perusta', sv: 'Grund', en: 'Base' },
  chain: ['base'],
  rules: [],
  guidelines: [],
  sets: { '*': sets },
  emailDomains: ['jokela.fi'],
};
const noForms: WordForms = {
  indexKeywords: () => () => [],
  features: () => new Set(),
  lemmas: (word) => [word],
};
const forms = { fi: noForms, sv: noForms, en: noForms };

type Kind = keyof typeof personalDataDetectors;

const detect = (kind: Kind, text: string, account: Account = 'personal') => {
  const passage: Passage = { start: 0, text, sentences: [] };
  const detector: PassageDetector = personalDataDetectors[kind];
  return detector(passage, { pack, draft: { account }, forms });
};
const quotes = (kind: Kind, text: string): string[] =>
  detect(kind, text).map(({ start, end }) => text.slice(start, end));

const findsExactly = (kind: Kind, cases: readonly (readonly [string, ...string[]])[]): void => {
  test.each(cases)('%s', (text, ...found) => expect(quotes(kind, text)).toEqual(found));
};

describe('identity codes', () => {
  findsExactly('hetu', [
    ['Tunnus on 131052-9096.', '131052-9096'],
    ['Tunnus on 010203a924u.', '010203a924u'],
    ['Synt. (311299+9551)', '311299+9551'],
    ['150694Y9115 ja 240612B933H', '150694Y9115', '240612B933H'],
    ['Henkilötunnus131052 - 9096', '131052 - 9096'],
    ['131052–9096', '131052–9096'],
    ['Tunnus on 131052-9097.'],
    ['Asianumero 131052-9096'],
    ['Muoto on ppkkvv-nnnT.'],
    ['310224A960F'],
  ]);

  test('a mistyped code is a note, and only after the word for it', () => {
    expect(detect('hetu', 'Hetu: 131052-9097')).toMatchObject([{ start: 6, end: 17, severity: 'note' }]);
    expect(detect('hetu', 'Koodi: 131052-9097')).toEqual([]);
  });

  test('is masked after the day of birth', () => {
    expect(detect('hetu', 'Tunnus 010203a924U')).toMatchObject([{ fix: '******a****' }]);
  });
});

describe('Swedish identity numbers', () => {
  findsExactly('personnummer', [
    ['Personnummer 811228-9874', '811228-9874'],
    ['19811228-9874', '19811228-9874'],
    ['811228+9874', '811228+9874'],
    ['barnet 199201232387', '199201232387'],
    ['samordningsnummer 701063-2391', '701063-2391'],
    ['pnr 8112289874', '8112289874'],
    ['8112289874'],
    ['organisationsnummer 556703-7485'],
    ['811228-9875'],
    ['Ordernummer 811228-9874'],
  ]);
});

describe('account numbers', () => {
  // The examples of the IBAN registry.
  findsExactly('iban', [
    ['FI21 1234 5600 0007 85', 'FI21 1234 5600 0007 85'],
    ['fi2112345600000785.', 'fi2112345600000785'],
    ['SE4550000000058398257466', 'SE4550000000058398257466'],
    ['NO93 8601 1117 947 on tili', 'NO93 8601 1117 947'],
    ['GB29NWBK60161331926819', 'GB29NWBK60161331926819'],
    ['FI21 1234 5600 0007 86'],
    ['FI2024-seminaari'],
    ['EU 2016/679'],
  ]);
});

describe('payment cards', () => {
  // Test numbers published by the issuers.
  findsExactly('card', [
    ['4111 1111 1111 1111', '4111 1111 1111 1111'],
    ['5555555555554444', '5555555555554444'],
    ['3782-822463-10005', '3782-822463-10005'],
    ['30569309025904', '30569309025904'],
    ['4111 1111 1111 1112'],
    ['viite 4111 1111 1111 1111'],
    ['1111 1111 1111 1117'],
  ]);
});

describe('phone numbers', () => {
  findsExactly('phone', [
    ['p.040-1234567', '040-1234567'],
    ['044/123 4567', '044/123 4567'],
    ['040.123.4567', '040.123.4567'],
    ['0400 123456', '0400 123456'],
    ['09\u00a0816\u202f33 333', '09\u00a0816\u202f33 333'],
    ['(09) 123 4567', '(09) 123 4567'],
    ['02 474 5211, 02 474 5212', '02 474 5211', '02 474 5212'],
    ['040-123 45 67 / 050 765 4321', '040-123 45 67', '050 765 4321'],
    ['+358 (0)40 123 4567', '+358 (0)40 123 4567'],
    ['+358-44-123 4567', '+358-44-123 4567'],
    ['00358 40 123 4567', '00358 40 123 4567'],
    ['358401234567', '358401234567'],
    ['Ring 018-12345', '018-12345'],
    ['06-786 3111', '06-786 3111'],
    ['Tel. 0980-31 92 00', '0980-31 92 00'],
    ['+46 8 123 456', '+46 8 123 456'],
    ['0709-12 34 56', '0709-12 34 56'],
    ['8.11.2017 ja 08.11.2017'],
    ['08.00–16.00'],
    ['02/2024'],
    ['08/11/2017'],
    ['Y-tunnus 0203026-2'],
    ['FI41 5723 0220 0123 45'],
    ['010724-310724'],
    ['viite 040 123 4567'],
    ['00100 Helsinki'],
    ['040 000 000 euroa'],
    ['07 12 24 31 39'],
    ['hätänumero 112'],
    ['Dnro D/384/10.02.03/2023'],
  ]);

  test.each([
    ['Äidin numero on 040 123 4567.', 'personal', 'caution'],
    ['Kirjaston asiakaspalvelu 02 474 5211', 'personal', 'note'],
    ['Lisätietoja antaa rehtori, puh. 040 123 4567', 'work', 'note'],
    ['Soita 040 123 4567', 'organisation', 'note'],
    ['Oppilaan huoltajan numero on 040 123 4567', 'organisation', 'caution'],
    ['Soita 0800 123 456', 'personal', 'note'],
  ] as const)('%s (%s account) is a %s', (text, account, severity) =>
    expect(detect('phone', text, account)).toMatchObject([{ severity }]),
  );

  test('are masked after the area code', () => {
    expect(detect('phone', '040-123 4567')).toMatchObject([{ fix: '040-*** ****' }]);
    expect(detect('phone', '+358 40 123 4567')).toMatchObject([{ fix: '+358 40 *** ****' }]);
  });
});

describe('e-mail addresses', () => {
  findsExactly('email', [
    ['Laita maija.mallikas@example.com!', 'maija.mallikas@example.com'],
    ['maija.mallikas(at)example.fi', 'maija.mallikas(at)example.fi'],
    ['maija [at] example.fi', 'maija [at] example.fi'],
    ['maija piste mallikas ät example piste fi', 'maija piste mallikas ät example piste fi'],
    ['maija punkt mallikas snabel-a example punkt se', 'maija punkt mallikas snabel-a example punkt se'],
    ['etunimi.sukunimi@example.fi'],
    ['See more at www.example.com'],
    ['Seuraa @jokela'],
    ['3 € @ tori'],
  ]);

  test.each([
    ['kirjaamo@jokela.fi', 'personal', 'note'],
    ['maija.mallikas@jokela.fi', 'work', 'note'],
    ['maija.mallikas@jokela.fi', 'personal', 'caution'],
  ] as const)('%s (%s account) is a %s', (text, account, severity) =>
    expect(detect('email', text, account)).toMatchObject([{ severity }]),
  );
});

describe('addresses', () => {
  findsExactly('address', [
    ['Asuu Koulukatu 12 A 3, 21530 Paimio', 'Koulukatu 12 A 3, 21530 Paimio'],
    ['RANTAKUJA 5', 'RANTAKUJA 5'],
    ['Kirkkokatu 5:ssä', 'Kirkkokatu 5'],
    ['Kalevan tie 3 as. 5', 'tie 3 as. 5'],
    ['Skolgatan 12 B 4', 'Skolgatan 12 B 4'],
    ['Valtatie 7 on poikki'],
    ['Tie 110 suljettu'],
    ['Kaavatie 12 metriä'],
    ['Kesäpuisto 12.–14.6.'],
    ['Rantatie 3,5'],
  ]);

  test.each([
    ['Se perhe asuu Koulukatu 12:ssa', 'personal', 'caution'],
    ['Asiakkaan koti on Koulukatu 12', 'organisation', 'caution'],
    ['Koulukatu 12 A 3', 'personal', 'caution'],
    ['Koulukatu 12 on kuoppainen', 'personal', 'note'],
    ['Tervetuloa museoon, Koulukatu 12!', 'personal', 'note'],
    ['Asukasilta, Koulukatu 12 A 3', 'organisation', 'note'],
  ] as const)('%s (%s account) is a %s', (text, account, severity) =>
    expect(detect('address', text, account)).toMatchObject([{ severity }]),
  );
});

describe('registration numbers', () => {
  findsExactly('plate', [
    ['Auto ABC-123 seisoo pihassa', 'ABC-123'],
    ['musta bemari jkl-778', 'jkl-778'],
    ['rekisterinumero BZX 41', 'BZX 41'],
    ['Bilen ABC123', 'ABC123'],
    ['ABC-123 on kurssi'],
    ['Autolla tielle VT-7'],
    ['Audi A4 ja Volvo XC60'],
    ['mopo ja COVID-19'],
  ]);
});

test('every span is inside the text, whatever the text is', () => {
  const piece = fc.constantFrom(
    '040',
    '131052-9096',
    ' ',
    '-',
    '+358',
    '@',
    'katu 3',
    'FI21',
    '(',
    '0',
    'hetu',
    '\n',
    '😀',
  );
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece).map((pieces) => pieces.join('')),
  );
  fc.assert(
    fc.property(
      anyText,
      fc.constantFrom<Kind>('hetu', 'personnummer', 'iban', 'card', 'phone', 'email', 'address', 'plate'),
      (text, kind) => {
        for (const { start, end } of detect(kind, text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      },
    ),
  );
});
