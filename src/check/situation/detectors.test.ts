import { expect, test } from 'vitest';
import { loadEngine } from '../../tools/load-engine';

const base = loadEngine('base');
const paimio = loadEngine('paimio');
const personal = { account: 'personal', role: 'employee' } as const;
const kindsIn = (...[draft]: Parameters<typeof base.check>) =>
  paimio.check(draft).findings.flatMap(({ category, kind }) => (category === 'situation' ? [kind] : []));

test.each([
  ['maija.esimerkki@paimio.fi', ['municipal-email']],
  ['maija.esimerkki@edu.paimio.fi', ['municipal-email']],
  ['maija.esimerkki@kuopio.fi', ['municipal-email']],
  ['maija.esimerkki@hiekkalahti.fi', ['municipal-email']],
  ['maija.esimerkki@gmail.com', []],
  ['maija.esimerkki@firma.fi', []],
  ['info@kuopio.fi', []],
])('in a personal draft %s is %j', (address, kinds) => {
  expect(kindsIn({ text: `Myyn sukkia, tilaa: ${address}`, ...personal })).toEqual(kinds);
  expect(kindsIn({ text: `Myyn sukkia, tilaa: ${address}`, account: 'work' })).toEqual([]);
});

test('the hour is looked at only where the pack has office hours', () => {
  const draft = { text: 'Aurinko paistaa, illalla uimaan!', ...personal, writtenAt: '2026-11-20T10:00' };
  expect(kindsIn(draft)).toEqual(['free-time']);
  expect(base.check(draft).findings).toEqual([]);
});

test.each([
  ['Soitamme numeroon 040 000 0000.', 'Numeroni on 0400000000', ['redirect-customer']],
  ['Soitamme sinulle huomenna.', 'Numeroni on 0400000000', []],
  ['Avaamme vuonna 2026.', 'Avaatteko 2026?', []],
])('«%s» as an answer to «%s»: %j', (text, repliesTo, kinds) =>
  expect(kindsIn({ text, repliesTo, account: 'organisation' })).toEqual(kinds),
);

test.each([
  ['tiedot: https://user@example.com/x', ['suspicious-link']],
  ['tiedot: http://10.0.0.1:8080/x', ['suspicious-link']],
  ['Tulimme kotiin.Ru on pieni sana.', []],
  ['tiedot: paimio.fi/tapahtumat', []],
])('«%s»: %j', (text, kinds) => expect(kindsIn({ text, account: 'organisation' })).toEqual(kinds));
