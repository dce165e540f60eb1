import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPassages } from './passages';

const sentencesOf = (text: string): string[] =>
  readPassages(text).flatMap(({ text: passage, sentences }) =>
    sentences.map(({ start, end }) => passage.slice(start, end)),
  );

describe('sentences', () => {
  test.each([
    ['Kirjasto on auki. Tervetuloa!', ['Kirjasto on auki.', 'Tervetuloa!']],
    [
      'Avoinna klo 9–15, puh. 02 474 5211, esim. Maria vastaa.',
      ['Avoinna klo 9–15, puh. 02 474 5211, esim. Maria vastaa.'],
    ],
    ['Juhla on 5. kesäkuuta. Tule mukaan!', ['Juhla on 5. kesäkuuta.', 'Tule mukaan!']],
    ['Kokous on 12.3.2026. Sali on auki.', ['Kokous on 12.3.2026.', 'Sali on auki.']],
    ['1. Ilmoittaudu ajoissa. 2. Tule paikalle.', ['1. Ilmoittaudu ajoissa.', '2. Tule paikalle.']],
    ['Ota kynä, paperia jne. Tervetuloa!', ['Ota kynä, paperia jne.', 'Tervetuloa!']],
    ['J. Virtanen vastaa. Kiitos!', ['J. Virtanen vastaa.', 'Kiitos!']],
    ['Hienoa työtä taas 👏👏 Jatkakaa vaan', ['Hienoa työtä taas 👏👏', 'Jatkakaa vaan']],
    ['Mitä?! Ei voi olla totta...', ['Mitä?!', 'Ei voi olla totta...']],
    ['Tervetuloa / Välkommen', ['Tervetuloa', 'Välkommen']],
    ['Hon sa "det är bra." Sedan gick hon.', ['Hon sa "det är bra."', 'Sedan gick hon.']],
    ['Ta med t.ex. kaffe och bulle. Vi ses!', ['Ta med t.ex. kaffe och bulle.', 'Vi ses!']],
  ])('%s', (text, expected) => expect(sentencesOf(text)).toEqual(expected));
});

describe('passages', () => {
  test('are lines, and five sentences of a longer line', () => {
    const line = 'Yksi on. Kaksi on. Kolme on. Neljä on. Viisi on. Kuusi on.';
    expect(readPassages(`Otsikko\n\n${line}`).map(({ text }) => text)).toEqual([
      'Otsikko',
      'Yksi on. Kaksi on. Kolme on. Neljä on. Viisi on.',
      'Kuusi on.',
    ]);
  });

  test('of any text are in order, inside it, and slices of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        let end = 0;
        for (const passage of readPassages(text)) {
          expect(passage.start).toBeGreaterThanOrEqual(end);
          end = passage.start + passage.text.length;
          expect(text.slice(passage.start, end)).toBe(passage.text);
          for (const { tokens } of passage.sentences) {
            for (const token of tokens) expect(passage.text.slice(token.start, token.end)).toBe(token.text);
          }
        }
      }),
    );
  });

  test('of a long line keep their cuts when a letter is typed', () => {
    const line = Array.from(
      { length: 60 },
      (_, number) => `Tämä on lause numero ${number} kirjastosta.`,
    ).join(' ');
    const before = readPassages(line).map(({ text }) => text);
    const after = readPassages(line.replace('numero 30', 'numerox 30')).map(({ text }) => text);
    expect(before.filter((text, index) => text !== after[index])).toHaveLength(1);
  });
});

test('a long line keeps most of its cuts when a sentence is added', () => {
  const sentences = Array.from({ length: 80 }, (_, number) => `Tämä on lause numero ${number} kirjastosta.`);
  const before = new Set(readPassages(sentences.join(' ')).map(({ text }) => text));
  const longer = [...sentences.slice(0, 20), 'Tämä on uusi lause.', ...sentences.slice(20)].join(' ');
  const changed = readPassages(longer).filter(({ text }) => !before.has(text));
  expect(changed.length).toBeLessThanOrEqual(5);
});

describe('language of a sentence', () => {
  test.each([
    ['Kirjasto on tänään auki kahdeksaan asti.', 'fi'],
    ['Biblioteket är öppet till klockan åtta i dag.', 'sv'],
    ['The library is open until eight today.', 'en'],
    ['Jeg har ikke noe mer å si om det nå.', 'other'],
    ['Hvad vil du gøre af dem?', 'other'],
    ['👍', undefined],
    ['#paimio #jakobstad', undefined],
  ])('%s → %s', (text, language) => expect(readPassages(text)[0]?.sentences[0]?.language).toBe(language));
});
