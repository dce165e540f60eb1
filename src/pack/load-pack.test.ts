import { expect, test } from 'vitest';
import { loadPack, readPack } from './load-pack';
import type { SourceFile } from './parse-yaml';

const PACK = `schema: 1
id: base
version: 1.0.0
title: { fi: Perus, sv: Bas, en: Base }
emailDomains: [kunta.fi]
documents:
  - { id: laki, title: { fi: Laki } }
`;
const OWN_PACK = `schema: 1
id: salo
version: 1.2.0
extends: [base]
title: { fi: Salo, sv: Salo, en: Salo }
emailDomains: [salo.fi]
overrides:
  tone.fi/home: { severity: note, reason: Meillä tavallinen }
`;
const RULES = `category: provocative
language: fi
kind: insult
severity: caution
source: Own.
sets:
  council: [valtuusto]
rules:
  - id: tone.fi/home
    match: { phrase: "mennä kotiin" }
    note: For a test.
    examples:
      flags: ["[[Menkää kotiin]]!", "[[Mene kotiin]]!"]
      allows: ["Menin kotona ulos.", "Tulkaa kotiin."]
`;
const GUIDELINES = `- id: polite
  kinds: [card]
  who: [employee]
  source: { document: laki, section: "1", quote: { fi: Ole kohtelias. } }
  title: { fi: Kohtelias, sv: Artig, en: Polite }
  advice: { fi: Ole kohtelias., sv: Var artig., en: Be polite. }
  shownBy:
    categories: [provocative]
    rules: []
`;
const files = (changes: Readonly<Record<string, string>> = {}): readonly SourceFile[] =>
  Object.entries({ 'rules/base/pack.yaml': PACK, 'rules/base/tone.fi.yaml': RULES, ...changes }).map(
    ([path, text]) => ({ path, text }),
  );

test('what a file says for all its rules is filled in', () => {
  const [rule] = loadPack('base', files()).rules;
  expect(rule).toMatchObject({
    id: 'tone.fi/home',
    category: 'provocative',
    language: 'fi',
    kind: 'insult',
    severity: 'caution',
    source: 'Own.',
    pack: 'base',
  });
});

test('a pack adds to the one it extends and changes what it overrides', () => {
  const own = RULES.replaceAll('tone.fi/home', 'tone.fi/own').replace('[valtuusto]', '[hallitus]');
  const pack = loadPack('salo', files({ 'rules/salo/pack.yaml': OWN_PACK, 'rules/salo/tone.fi.yaml': own }));
  expect(pack.chain).toEqual(['base', 'salo']);
  expect(pack.id).toBe('salo');
  expect(pack.emailDomains).toEqual(['kunta.fi', 'salo.fi']);
  expect(pack.rules.map(({ id, severity, pack }) => [id, severity, pack])).toEqual([
    ['tone.fi/home', 'note', 'base'],
    ['tone.fi/own', 'caution', 'salo'],
  ]);
  expect(pack.sets).toEqual({ fi: { council: ['valtuusto', 'hallitus'] } });
});

test('a rule of the same id replaces the one below; an override with off takes it out', () => {
  const own = RULES.replace('severity: caution', 'severity: warning');
  const changed = { 'rules/salo/pack.yaml': OWN_PACK, 'rules/salo/tone.fi.yaml': own };
  expect(loadPack('salo', files(changed)).rules).toMatchObject([{ severity: 'warning', pack: 'salo' }]);
  const off = { 'rules/salo/pack.yaml': OWN_PACK.replace('severity: note', 'severity: off') };
  expect(loadPack('salo', files(off)).rules).toEqual([]);
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  [
    'an unknown severity',
    { 'rules/base/tone.fi.yaml': RULES.replace('caution', 'loud') },
    'rules/base/tone.fi.yaml:4:11 field "severity" must be',
  ],
  [
    'a field nobody knows',
    { 'rules/base/tone.fi.yaml': RULES.replace('note:', 'notes:') },
    'rules/base/tone.fi.yaml:11:12 rule "tone.fi/home", field "rules.0.notes" is not known here',
  ],
  [
    'a missing field',
    { 'rules/base/tone.fi.yaml': RULES.replace('source: Own.', '') },
    'rules/base/tone.fi.yaml:9:5 rule "tone.fi/home", field "source" is missing',
  ],
  [
    'too few examples',
    { 'rules/base/tone.fi.yaml': RULES.replace('"Menin kotona ulos.", ', '') },
    'rules/base/tone.fi.yaml:14:15 rule "tone.fi/home", field "rules.0.examples.allows" has too few entries: 2 or more',
  ],
  [
    'broken YAML',
    { 'rules/base/tone.fi.yaml': RULES.replace('[valtuusto]', '[valtuusto') },
    'rules/base/tone.fi.yaml:8:1 this is no valid YAML',
  ],
  [
    'an id used twice',
    { 'rules/base/more.fi.yaml': RULES.replace('council', 'other') },
    'field "id" is already used at rules/base/tone.fi.yaml:9:9',
  ],
  [
    'a set named twice',
    { 'rules/base/more.fi.yaml': RULES.replace('tone.fi/home', 'tone.fi/more') },
    '<council> already stands at rules/base/tone.fi.yaml:7:12',
  ],
  [
    'a guideline that is not there',
    { 'rules/base/tone.fi.yaml': RULES.replace('    note:', '    guideline: nowhere\n    note:') },
    'rules/base/tone.fi.yaml:11:16 rule "tone.fi/home", field "guideline": there is no "nowhere"',
  ],
  [
    'a guideline shown at a rule that is not there',
    { 'rules/base/guidelines.yaml': GUIDELINES.replace('rules: []', 'rules: [tone.fi/nothing]') },
    'rules/base/guidelines.yaml:9:13 entry "polite", field "shownBy.rules.0": there is no rule "tone.fi/nothing"',
  ],
  [
    'a lemma in the notation of phrases',
    { 'rules/base/tone.fi.yaml': RULES.replace('phrase: "mennä kotiin"', 'lemma: "mennä|tulla"') },
    'write what has signs of the phrase notation under "phrase"',
  ],
  [
    'a tab before a field',
    { 'rules/base/pack.yaml': PACK.replace('title:', '\ttitle:') },
    'Tabs are not allowed as indentation: indent with spaces',
  ],
  [
    'a name that stands twice',
    { 'rules/base/tone.fi.yaml': RULES.replace('    note:', '    note: Kaksi.\n    note:') },
    'Map keys must be unique: keep one of the two',
  ],
  [
    'a number in place of text',
    { 'rules/base/pack.yaml': PACK.replace(/version: .*/, 'version: 2') },
    'field "version" must be text, not 2: put it in quotes, "2"',
  ],
  [
    'a version of two numbers',
    { 'rules/base/pack.yaml': PACK.replace(/version: .*/, "version: '2.0'") },
    'field "version" must be three numbers such as "1.0.0", not "2.0"',
  ],
  [
    'an override of nothing',
    { 'rules/base/pack.yaml': `${PACK}overrides:\n  tone.fi/nothing: { severity: off, reason: Ei }\n` },
    'rules/base/pack.yaml:9:20 field "overrides": there is no rule "tone.fi/nothing"',
  ],
  [
    'a pack that extends nothing we have',
    { 'rules/base/pack.yaml': `${PACK}extends: [moon]\n` },
    'rules/base/pack.yaml:8:11 field "extends": there is no pack "moon"',
  ],
])('%s is reported with its place', (_name, changes, expected) => {
  expect(readPack('base', files(changes)).problems.join('\n')).toContain(expected);
});

test('all mistakes are told at once, and those of packs that are not used are not', () => {
  const changes = {
    'rules/base/tone.fi.yaml': RULES.replace('caution', 'loud').replace(
      'category: provocative',
      'category: rude',
    ),
    'rules/vaasa/pack.yaml': 'id: vaasa',
  };
  expect(readPack('base', files(changes)).problems).toHaveLength(2);
  expect(() => loadPack('base', files(changes))).toThrow('loud');
});
