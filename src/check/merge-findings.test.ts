import { expect, test } from 'vitest';
import type { Finding } from '../finding';
import { MAX_FINDINGS, mergeFindings } from './merge-findings';

const finding = (start: number, end: number, more: Partial<Finding> = {}): Finding => ({
  category: 'confidentiality',
  kind: 'secret',
  rule: 'confidentiality/test',
  severity: 'caution',
  start,
  end,
  quote: 'x'.repeat(end - start),
  ...more,
});
const text = 'x'.repeat(2000);
const spansOf = (findings: readonly Finding[], sentences = [{ start: 0, end: 1000 }]) =>
  mergeFindings(findings, text, () => sentences).map(({ start, end }) => [start, end]);

test('of overlapping findings of a category the strongest stays', () => {
  expect(spansOf([finding(0, 9), finding(5, 7, { severity: 'warning' })])).toEqual([[5, 7]]);
});

test('of equally strong ones the longest stays', () => {
  expect(spansOf([finding(2, 4), finding(0, 9)])).toEqual([[0, 9]]);
});

test('findings that do not touch stay, in the order of the text', () => {
  expect(spansOf([finding(20, 25, { severity: 'warning' }), finding(0, 9)])).toEqual([
    [0, 9],
    [20, 25],
  ]);
});

test('overlapping findings of two categories both stay, unless their span is the very same', () => {
  const personal = { category: 'personal-data', kind: 'client-name' } as const;
  expect(spansOf([finding(0, 9), finding(3, 5, personal)])).toHaveLength(2);
  expect(spansOf([finding(0, 9), finding(0, 9, personal)])).toHaveLength(1);
});

test('of a cue and a check of the very same words the check stays', () => {
  const cue = finding(0, 9, { category: 'situation', kind: 'employer-criticism' });
  const tone = finding(0, 9, { category: 'provocative', kind: 'insult' });
  const merged = mergeFindings([cue, tone], text, () => [{ start: 0, end: 1000 }]);
  expect(merged.map(({ category }) => category)).toEqual(['provocative']);
});

test('a heavy sentence leaves the words in it alone', () => {
  const heavy = finding(0, 90, { category: 'officialese', kind: 'heavy-sentence' });
  expect(spansOf([heavy, finding(3, 9, { category: 'officialese', kind: 'word' })])).toHaveLength(2);
});

test('facts that differ are told beside the translation that is missing', () => {
  const missing = finding(0, 90, { category: 'missing-translation', kind: 'partial' });
  const differing = finding(10, 15, { category: 'missing-translation', kind: 'facts-differ' });
  expect(spansOf([missing, differing])).toHaveLength(2);
});

test('of provocative findings one a sentence stays, over all that are as strong', () => {
  const rude = { category: 'provocative', kind: 'insult' } as const;
  const sentences = [
    { start: 0, end: 20 },
    { start: 21, end: 40 },
  ];
  const found = [finding(0, 4, rude), finding(9, 15, rude), finding(25, 30, rude)];
  expect(spansOf(found, sentences)).toEqual([
    [0, 15],
    [25, 30],
  ]);
  const threat = finding(9, 15, { ...rude, severity: 'warning', fix: 'y' });
  expect(spansOf([finding(0, 4, rude), threat], sentences)).toEqual([[9, 15]]);
  expect(mergeFindings([threat], text, () => sentences)[0]?.fix).toBe('y');
  const both = mergeFindings([threat, { ...threat, start: 0, end: 4 }], text, () => sentences)[0];
  expect(both).toMatchObject({ start: 0, end: 15, quote: 'x'.repeat(15) });
  expect(both?.fix).toBeUndefined();
});

test('there are never more than anybody reads', () => {
  const many = Array.from({ length: 500 }, (_, number) => finding(number * 3, number * 3 + 2));
  expect(spansOf(many)).toHaveLength(MAX_FINDINGS);
});
