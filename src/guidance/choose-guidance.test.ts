import { describe, expect, test } from 'vitest';
import type { Draft } from '../draft';
import type { Finding } from '../finding';
import type { Pack } from '../pack/pack';
import { chooseGuidance } from './choose-guidance';
import { dismissalsOf } from './dismissal';

const words = (text: string) => ({ fi: text, sv: text, en: text });

const pack: Pack = {
  schema: 1,
  id: 'kuntala',
  version: '1.0.0',
  title: words('Kuntala'),
  chain: ['base', 'kuntala'],
  sets: {},
  rules: [],
  documents: [
    { id: 'ohje', title: { fi: 'Someohje' }, approved: '2020-05-04', section: '§ 12', by: words('hallitus') },
  ],
  contacts: { default: words('esihenkilö'), 'personal-data': words('tietosuojavastaava'), hetu: words('IT') },
  guidelines: [
    {
      id: 'privacy',
      pack: 'kuntala',
      kinds: ['check'],
      who: ['employee'],
      source: { document: 'ohje', section: '3', quote: { fi: 'Suojele yksityisyyttä.' } },
      title: words('Yksityisyys'),
      advice: words('Jätä tieto pois.'),
      afterPosting: words('Poista heti.'),
      shownBy: { categories: ['personal-data'] },
    },
    {
      id: 'think',
      pack: 'kuntala',
      kinds: ['pause'],
      who: ['trustee'],
      source: { document: 'ohje', section: '1', quote: { fi: 'Harkitse.' } },
      title: words('Harkitse'),
      advice: words('Lue vielä kerran.'),
      shownBy: { pause: true },
    },
  ],
};

const text = 'Anna, 010190-907X, 010190-907X ja mikäli';
const draft: Draft = { text };

function finding(quote: string, severity: Finding['severity'], more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(quote);
  return {
    category: 'personal-data',
    kind: 'hetu',
    rule: 'personal-data/hetu',
    severity,
    quote,
    start,
    end: start + quote.length,
    ...more,
  };
}
const code = finding('010190-907X', 'warning', { guideline: 'privacy' });
const again = { ...code, start: 19, end: 30 };
const name = finding('Anna', 'note', { kind: 'person-name', rule: 'personal-data/name' });
const word = finding('mikäli', 'caution', {
  kind: 'word',
  rule: 'officialese.fi/mikali',
  category: 'officialese',
  suggestions: ['jos'],
  fix: 'jos',
});
const fresh = { budget: {}, now: 0 };

describe('choosing guidance', () => {
  test('stays quiet where nothing was found', () => {
    expect(chooseGuidance([], pack, fresh, [], draft)).toBeUndefined();
  });

  test('puts the strongest first and notes last', () => {
    const guidance = chooseGuidance([name, word, code], pack, fresh, [], draft);
    expect(guidance?.cards.map(({ severity }) => severity)).toEqual(['warning', 'caution', 'note']);
    expect(guidance?.severity).toBe('warning');
    expect(guidance?.quietNotes).toBe(1);
  });

  test('says of the same words in two places once', () => {
    const guidance = chooseGuidance([code, again], pack, fresh, [], draft);
    expect(guidance?.cards).toHaveLength(1);
    expect(guidance?.cards[0]?.places).toEqual([
      { start: 6, end: 17 },
      { start: 19, end: 30 },
    ]);
  });

  test('says of one kind under one guideline once, whichever rules found it', () => {
    const fire = finding('Anna', 'caution', {
      category: 'situation',
      kind: 'crisis',
      rule: 'situation/fire',
    });
    const rescue = { ...fire, rule: 'situation/rescue', start: 19, end: 30, quote: '010190-907X' };
    const cards = chooseGuidance([fire, rescue], pack, fresh, [], draft)?.cards ?? [];
    expect(cards.map(({ findings }) => findings)).toEqual([
      [
        { rule: 'situation/fire', quote: 'Anna' },
        { rule: 'situation/rescue', quote: '010190-907X' },
      ],
    ]);
    const dismissed = dismissalsOf(cards[0]?.findings ?? [], 'words', () => undefined, new Date(0));
    expect(chooseGuidance([fire, rescue], pack, fresh, dismissed, draft)).toBeUndefined();
  });

  test.each([
    ['words that can be replaced', [word, { ...word, quote: 'Anna', start: 0, end: 4 }]],
    ['what grounds in two guidelines', [code, { ...code, guideline: 'other', quote: 'Anna' }]],
    ['a caution and a note', [word, { ...word, severity: 'note' as const, quote: 'Anna' }]],
  ])('keeps %s apart', (_, findings) => {
    expect(chooseGuidance(findings, pack, fresh, [], draft)?.cards).toHaveLength(2);
  });

  test('gives the guideline in its own words, with document, date and decision', () => {
    expect(chooseGuidance([code], pack, fresh, [], draft)?.cards[0]?.why).toEqual({
      quote: { fi: 'Suojele yksityisyyttä.' },
      document: { fi: 'Someohje' },
      approved: '2020-05-04',
      by: words('hallitus'),
      decision: '§ 12',
      section: '3',
    });
  });

  test.each([
    [code, 'IT'],
    [{ ...code, kind: 'phone' }, 'tietosuojavastaava'],
    [word, 'esihenkilö'],
  ])('names whom to ask: of the kind, of the category, of anything', (one, contact) => {
    expect(chooseGuidance([one], pack, fresh, [], draft)?.cards[0]?.contact?.fi).toBe(contact);
  });

  test('says what to do if it is out already', () => {
    expect(chooseGuidance([code], pack, fresh, [], draft)?.cards[0]?.afterPosting?.sv).toBe('Poista heti.');
  });

  test('offers the pause guideline that is meant for the writer, at warnings only', () => {
    const trustee: Draft = { text, role: 'trustee' };
    expect(chooseGuidance([code], pack, fresh, [], trustee)?.pause?.title.fi).toBe('Harkitse');
    expect(chooseGuidance([code], pack, fresh, [], draft)?.pause).toBeUndefined();
    expect(chooseGuidance([word], pack, fresh, [], trustee)?.pause).toBeUndefined();
  });

  test.each([
    ['trustee', 'personal', true],
    ['trustee', 'organisation', false],
    ['employee', 'personal', false],
  ] as const)('reminds a %s in a %s account of their freedom of speech: %s', (role, account, expected) => {
    expect(chooseGuidance([word], pack, fresh, [], { text, role, account })?.freedomOfSpeech).toBe(expected);
  });

  test('leaves out what was dismissed: the words, whatever their capitals, or the rule', () => {
    const dismissed = [{ rule: word.rule, words: 'mikäli' }];
    expect(chooseGuidance([{ ...word, quote: 'Mikäli' }], pack, fresh, dismissed, draft)).toBeUndefined();
    expect(chooseGuidance([code], pack, fresh, [{ rule: code.rule }], draft)).toBeUndefined();
    expect(chooseGuidance([code], pack, fresh, dismissed, draft)?.cards).toHaveLength(1);
  });

  test('steps back by one severity after three dismissals in a row, for two weeks', () => {
    const day = 24 * 60 * 60 * 1000;
    const spent = (dismissed: number) => ({ [word.rule]: { dismissed, lastAt: 0 } });
    const severity = (dismissed: number, now: number) =>
      chooseGuidance([word], pack, { budget: spent(dismissed), now }, [], draft)?.severity;
    expect([severity(2, day), severity(3, day), severity(3, 15 * day)]).toEqual([
      'caution',
      'note',
      'caution',
    ]);
  });

  test('says the same thing in two ways, for the same words always in the same one', () => {
    const what = (quote: string) =>
      chooseGuidance([{ ...word, quote }], pack, fresh, [], draft)?.cards[0]?.what.en;
    expect(what('mikäli')).not.toBe(what('täten'));
    expect(what('mikäli')).toBe(what('mikäli'));
  });

  test('has words of its own for every kind, and general ones for the rest', () => {
    const unknown = { ...word, kind: 'something-new' };
    const [card] = chooseGuidance([unknown], pack, fresh, [], draft)?.cards ?? [];
    expect(card?.what.sv).toBe('Det här stället är värt en titt till.');
  });
});
