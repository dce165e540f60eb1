import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadDictionary } from '../../tools/dictionary';
import type { OwnWord } from '../language';
import { createAnalyse } from './analyse';
import { createFinnishForms } from './finnish-forms';
import type { SpokenForm } from './spoken';

const list = <T>(name: string): readonly T[] =>
  parse(readFileSync(new URL(`../../../rules/base/${name}`, import.meta.url), 'utf8'));
const words = list<OwnWord>('words.yaml');
const spoken = list<SpokenForm>('spoken.fi.yaml');
const analyse = createAnalyse(loadDictionary());
const forms = createFinnishForms(loadDictionary(), words, spoken);

test('the dictionary lacks every own word, and knows its model', () => {
  expect(words.length).toBeGreaterThanOrEqual(60);
  const isKnown = (word: string): boolean => analyse(word).some(({ lemma }) => lemma === word);
  expect(words.filter(({ word }) => isKnown(word))).toEqual([]);
  expect(words.filter(({ like }) => like && !isKnown(like))).toEqual([]);
});

test('every own word is known in its base form, and as the end of a compound', () => {
  expect(
    words.filter(({ word }) => !forms.lemmas(word).includes(word) || forms.features(word).has('unknown')),
  ).toEqual([]);
  expect(words.filter(({ word }) => forms.features(`koulu${word}`).has('unknown'))).toEqual([]);
});

test.each([
  ['hetu', 'hetun hetua hetuja hetuista'],
  ['persu', 'persut persujen persuille'],
  ['vassari', 'vassarit vassareita vassareiden'],
  ['suvakki', 'suvakit suvakkeja suvakeille'],
  ['masis', 'masiksen masiksessa'],
  ['tägätä', 'tägään tägäsi tägätty'],
  ['twiitata', 'twiittasi twiitattiin twiittaa'],
  ['blokata', 'blokkasi blokattu'],
  ['maalittaa', 'maalitetaan maalittaminen maalitettu'],
  ['sossutantta', 'sossutantat sossutantalle'],
  ['päikky', 'päikyssä päikyn päikkyyn'],
  ['äppi', 'äpin äppejä'],
  ['tiktok', 'tiktokissa tiktokin'],
  ['salassapidettävä', 'salassapidettävät salassapidettäviä'],
  ['huostaanotettu', 'huostaanotetun huostaanotetuista'],
])('%s is found in %s', (text, inflected) => {
  const index = forms.indexKeywords([{ text }]);
  expect(inflected.split(' ').filter((word) => index(word).length === 0)).toEqual([]);
});

test('every spoken form stands for a written one that the dictionary knows', () => {
  const whole = spoken.filter((entry) => 'form' in entry);
  expect(whole.filter(({ standard }) => analyse(standard).length === 0)).toEqual([]);
});

test.each([
  ['oot', 'olla'],
  ['mulle', 'minä'],
  ['noi', 'nuo'],
  ['tehny', 'tehdä'],
  ['puhunu', 'puhua'],
  ['vaikeen', 'vaikea'],
  ['semmonen', 'semmoinen'],
  ['tulis', 'tulla'],
  ['kunnast', 'kunta'],
  ['sanoo', 'sanoa'],
  ['tyhmii', 'tyhmä'],
])('%s is found as a form of %s', (form, text) => {
  expect(forms.indexKeywords([{ text }])(form)).toEqual([0]);
});

test('sellasta is no compound of a child', () => {
  expect(forms.indexKeywords([{ text: 'lapsi', part: true }])('sellasta')).toEqual([]);
});

test('a word that only ends like a spoken form stays unknown', () => {
  expect([...forms.features('kunnast')]).toEqual(['unknown']);
});
