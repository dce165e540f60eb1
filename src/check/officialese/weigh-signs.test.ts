import { describe, expect, test } from 'vitest';
import type { Category, Finding } from '../../finding';
import { weighSigns } from './weigh-signs';

const sign = (rule: string, start: number, end = start + 8, category: Category = 'officialese'): Finding => ({
  category,
  kind: 'word',
  rule,
  severity: 'caution',
  quote: 'x',
  start,
  end,
});
const weights: Record<string, number> = { light: 0.5, one: 1, other: 1, strong: 2 };
const severities = (findings: readonly Finding[], words = 20) =>
  weighSigns(
    findings,
    ({ rule }) => weights[rule] ?? 1,
    () => words,
  ).map(({ severity }) => severity);

describe('officialese needs two signs', () => {
  test.each([
    ['a single word happens to everybody', [sign('one', 0)], ['note']],
    ['two words are a sign of style', [sign('one', 0), sign('other', 20)], ['caution', 'caution']],
    ['some words are clear alone', [sign('strong', 0)], ['caution']],
    ['a word said twice is a habit', [sign('one', 0), sign('one', 20)], ['note', 'note']],
    ['signs of one place are one', [sign('one', 0), sign('other', 4)], ['note', 'note']],
    ['the weightiest of a place counts', [sign('light', 0, 30), sign('strong', 4)], ['caution', 'caution']],
    ['signs far apart do not add up', [sign('one', 0), sign('other', 900)], ['note', 'note']],
  ])('%s', (_, findings, expected) => expect(severities(findings)).toEqual(expected));

  test('a long draft needs more of them', () => {
    const two = [sign('one', 0), sign('other', 20)];
    expect(severities(two, 40)).toEqual(['caution', 'caution']);
    expect(severities(two, 120)).toEqual(['note', 'note']);
  });

  test('other categories keep their severity', () => {
    expect(severities([sign('one', 0, 8, 'personal-data')])).toEqual(['caution']);
  });
});
