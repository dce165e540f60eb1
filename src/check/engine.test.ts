import { describe, expect, test } from 'vitest';
import { createExactForms } from '../../tests/unit/exact-forms';
import type { Draft } from '../draft';
import type { Pack, Rule } from '../pack/pack';
import { partsOf } from '../pack/pack-parts';
import { createEngine } from './engine';

const forms = {
  fi: createExactForms({
    menkää: { lemma: 'mennä', features: ['verb', 'imperative'] },
    menin: { lemma: 'mennä', features: ['verb', 'past'] },
    menen: { lemma: 'mennä', features: ['verb'] },
    päättäjien: { lemma: 'päättäjä', features: ['noun', 'genitive'] },
    pekka: { lemma: 'pekka', features: ['name', 'first-name'] },
    turku: { lemma: 'turku', features: ['name', 'place-name'] },
    pekan: { lemma: 'pekka', features: ['name', 'first-name', 'genitive'] },
  }),
  sv: createExactForms(),
  en: createExactForms(),
};

function ruleOf(fields: Partial<Rule>): Rule {
  return {
    id: 'tone.fi/test',
    category: 'provocative',
    kind: 'insult',
    language: 'fi',
    severity: 'caution',
    pack: 'base',
    match: { phrase: 'mennä' },
    note: 'For a test.',
    source: 'Own.',
    examples: { flags: [], allows: [] },
    ...fields,
  };
}

function packOf(rules: readonly Rule[], more: Partial<Pack> = {}): Pack {
  const name = { fi: 'Kunta', sv: 'Kommun', en: 'Municipality' };
  return {
    schema: 1,
    id: 'base',
    version: '1.0.0',
    title: name,
    chain: ['base'],
    rules,
    guidelines: [],
    sets: { fi: { council: ['valtuusto', 'kunnan =päättäjät'] } },
    ...more,
  };
}

const engineOf = (pack: Pack) => createEngine(pack, partsOf(pack), forms);

const quotesOf = (rule: Partial<Rule>, draft: string | Draft): readonly string[] =>
  engineOf(packOf([ruleOf(rule)]))
    .findAll(typeof draft === 'string' ? { text: draft } : draft)
    .map(({ quote }) => quote);

describe('phrases', () => {
  test.each<[string | string[], string, string[]]>([
    ['mennä', 'Menkää nyt kotiin sieltä.', ['Menkää']],
    ['=mennä', 'Menkää nyt kotiin sieltä.', []],
    ['mennä{imperative}', 'Menin kotiin ja menkää tekin.', ['menkää']],
    ['mennä kotiin', 'Menkää, hyvät ihmiset: kotiin!', []],
    ['mennä kotiin', 'Menkää, kotiin!', ['Menkää, kotiin']],
    ['mennä {gap:0-2} kotiin', 'Menkää nyt jo, kotiin siitä!', ['Menkää nyt jo, kotiin']],
    ['mennä {gap:0-1} kotiin', 'Menkää nyt jo, kotiin siitä!', []],
    ['mennä {gap:1-2} kotiin', 'Menkää kotiin heti paikalla!', []],
    ['mennä jo? kotiin', 'Menkää kotiin! Menkää jo kotiin!', ['Menkää kotiin', 'Menkää jo kotiin']],
    ['te? mennä', 'Te menkää sinne nyt heti.', ['Te menkää']],
    ['mennä kotiin', 'Nyt menkää. Kotiin tullaan myöhemmin.', []],
    ['kot*', 'Kotona ja kotiin ja talossa.', ['Kotona', 'kotiin']],
    ['*ssa', 'Talossa ja kotona on hyvä.', ['Talossa']],
    ['a|kotiin|b', 'Tule kotiin nyt heti.', ['kotiin']],
    [
      '<council> nukkuu',
      'Siellä valtuusto nukkuu ja kunnan päättäjät nukkuu.',
      ['valtuusto nukkuu', 'kunnan päättäjät nukkuu'],
    ],
    ['hyvin "!!"', 'Meni hyvin! Meni hyvin!!!', ['hyvin!!!']],
    ['hyvin "!"', 'Meni hyvin! Meni taas.', ['hyvin!']],
    ['hienoa {gap:0-2} "👏"|"🙄"', 'Hienoa työtä taas 👏🏽', ['Hienoa työtä taas 👏🏽']],
    ['{name} nukkuu', 'Siellä Pekka nukkuu ja Turku nukkuu.', ['Pekka nukkuu']],
    ['pekka{genitive} koira', 'Siellä oli Pekan koira.', ['Pekan koira']],
    ['{number} euroa', 'Maksoi 200 euroa eikä montaa euroa.', ['200 euroa']],
    [['kotiin', 'taloon'], 'Kotiin tai taloon mennään.', ['Kotiin', 'taloon']],
    ['hyvä päättäjä', 'Se oli taas tätä #HyväPäättäjä ja muuta.', ['#HyväPäättäjä']],
    ['mennä kotiin', 'MENKÄÄ KOTIIN kaikki ja heti!', ['MENKÄÄ KOTIIN']],
  ])('%s in «%s» finds %j', (phrase, text, expected) => {
    expect(quotesOf({ match: { phrase } }, text)).toEqual(expected);
  });

  test('a word written with a combining mark is the same word', () => {
    expect(quotesOf({ match: { phrase: '=päätös' } }, 'Se pa\u0308a\u0308to\u0308s on hyvä.')).toEqual([
      'pa\u0308a\u0308to\u0308s',
    ]);
  });
});

describe('lemmas and patterns', () => {
  test('any of several base forms is found', () => {
    expect(quotesOf({ match: { lemma: ['mennä', 'päättäjä'] } }, 'Menin päättäjien luo eilen.')).toEqual([
      'Menin',
      'päättäjien',
    ]);
  });
  test('words that are not meant are left out', () => {
    expect(
      quotesOf({ match: { lemma: 'koti', part: true, except: ['kotimaa'] } }, 'Se on kotimaa ja kotilo.'),
    ).toEqual(['kotilo']);
  });
  test('a pattern is found wherever it matches, capitals or not', () => {
    expect(quotesOf({ match: { pattern: 'ab+c' } }, 'Siinä oli abbc ja ABC mutta ei ac.')).toEqual([
      'abbc',
      'ABC',
    ]);
  });
});

describe('surroundings', () => {
  const near = { phrase: '<council>', within: 'passage' } as const;
  test.each([
    ['near in the passage', { near }, 'Menkää kotiin. Siinä on valtuusto taas.', 1],
    ['near in another passage', { near }, 'Menkää kotiin.\nSiinä on valtuusto taas.', 0],
    [
      'near anywhere in the draft',
      { near: { ...near, within: 'draft' } },
      'Menkää kotiin.\nSiinä on valtuusto.',
      1,
    ],
    ['near within two words', { near: { phrase: 'talo', within: 2 } }, 'Menkää pois talo!', 1],
    ['near, but three words away', { near: { phrase: 'talo', within: 2 } }, 'Menkää nyt pois siitä talo!', 0],
    ['near on the side that is not meant', { near: { phrase: 'talo', side: 'before' } }, 'Menkää talo!', 0],
    ['near on the side that is meant', { near: { phrase: 'talo', side: 'before' } }, 'No talo, menkää!', 1],
    ['near, but only the match itself', { near: { phrase: 'mennä' } }, 'Menkää siitä nyt.', 0],
    ['cancelled in the sentence', { unless: { phrase: '=hyvin' } }, 'Menkää hyvin kotiin.', 0],
    [
      'not cancelled from the next sentence',
      { unless: { phrase: '=hyvin' } },
      'Menkää kotiin. Kaikki on hyvin.',
      1,
    ],
    [
      'cancelled by an overlapping phrase',
      { unless: { phrase: 'mennä =kotiin' } },
      'Menkää kotiin siitä.',
      0,
    ],
    ['all of several near', { near: [{ phrase: 'a' }, { phrase: 'b' }] }, 'Menkää a ja muuta.', 0],
    ['any of several unless', { unless: [{ phrase: 'a' }, { phrase: 'b' }] }, 'Menkää b ja muuta.', 0],
  ] satisfies [string, Partial<Rule>, string, number][])('%s', (_name, rule, text, count) => {
    expect(quotesOf(rule, text)).toHaveLength(count);
  });

  test('the text that is answered is looked at where the rule says so', () => {
    const rule: Partial<Rule> = { near: { phrase: 'valtuusto', within: 'reply' } };
    expect(quotesOf(rule, { text: 'Menkää siitä nyt.', repliesTo: 'Siellä valtuusto istuu.' })).toHaveLength(
      1,
    );
    expect(quotesOf(rule, { text: 'Menkää siitä, valtuusto.', repliesTo: 'Siellä se istuu.' })).toHaveLength(
      0,
    );
  });
});

describe('circumstances', () => {
  const text = 'Menkää kotiin siitä nyt.';
  const officeHours = { 'mon-fri': '8.00–16.00' };
  test.each([
    [{ account: 'organisation' }, { account: 'organisation' }, 1],
    [{ account: 'organisation' }, {}, 0],
    [{ account: ['personal', 'work'] }, {}, 1],
    [{ role: 'trustee' }, { role: 'employee' }, 0],
    [{ role: 'trustee' }, {}, 0],
    [{ platform: ['x', 'facebook'] }, { platform: 'x' }, 1],
    [{ surface: 'post' }, {}, 1],
    [{ replying: true }, { surface: 'comment' }, 1],
    [{ replying: true }, {}, 0],
    [{ hours: 'free' }, { writtenAt: '2026-11-21T12:00' }, 1],
    [{ hours: 'free' }, { writtenAt: '2026-11-20T15:59' }, 0],
    [{ hours: 'free' }, { writtenAt: '2026-11-20T16:00' }, 1],
    [{ hours: 'office' }, { writtenAt: '2026-11-20T08:00' }, 1],
    [{ hours: 'free' }, {}, 0],
    [{ media: 'none' }, { media: { count: 0, altText: 'unknown' } }, 1],
    [{ media: 'none' }, {}, 0],
    [[{ role: 'trustee' }, { account: 'personal' }], {}, 1],
  ] satisfies [Rule['when'], Partial<Draft>, number][])('when %j in %j: %d found', (when, draft, count) => {
    const engine = engineOf(packOf([ruleOf({ when })], { officeHours }));
    expect(engine.findAll({ text, ...draft })).toHaveLength(count);
  });

  test('severity is adjusted to the circumstances, or the rule is silent in them', () => {
    const adjust: Rule['adjust'] = [
      { when: { account: 'organisation' }, severity: 'note' },
      { when: { role: 'trustee' }, severity: 'off' },
    ];
    const engine = engineOf(packOf([ruleOf({ adjust })]));
    const severities = (draft: Partial<Draft>) =>
      engine.check({ text, ...draft }).findings.map((f) => f.severity);
    expect(severities({})).toEqual(['caution']);
    expect(severities({ account: 'organisation' })).toEqual(['note']);
    expect(severities({ role: 'trustee' })).toEqual([]);
  });
});

describe('the whole check', () => {
  test('one provocative finding a sentence, the strongest', () => {
    const rules = [
      ruleOf({}),
      ruleOf({ id: 'tone.fi/home', match: { phrase: 'kotiin' }, severity: 'warning' }),
    ];
    const { findings } = engineOf(packOf(rules)).check({
      text: 'Menkää heti kotiin! Menkää pois siitä!',
    });
    expect(findings.map(({ quote, severity }) => [quote, severity])).toEqual([
      ['kotiin', 'warning'],
      ['Menkää', 'caution'],
    ]);
  });

  test('a certain replacement keeps the capitals of what it replaces', () => {
    const rule = ruleOf({ category: 'officialese', match: { phrase: '=mikäli' }, fix: { mikäli: 'jos' } });
    const { findings } = engineOf(packOf([rule])).check({
      text: 'Mikäli sataa, mikäli MIKÄLI tulee.',
    });
    expect(findings.map(({ fix }) => fix)).toEqual(['Jos', 'jos', 'JOS']);
  });

  test('a draft checked again gives the same, moved by what was typed before', () => {
    const engine = engineOf(packOf([ruleOf({})]));
    const first = engine.check({ text: 'Alku tässä.\nMenkää pois siitä.' });
    const again = engine.check({ text: 'Alku on tässä.\nMenkää pois siitä.' });
    expect(first.findings.map(({ start, end }) => [start, end])).toEqual([[12, 18]]);
    expect(again.findings.map(({ start, end }) => [start, end])).toEqual([[15, 21]]);
  });
});
