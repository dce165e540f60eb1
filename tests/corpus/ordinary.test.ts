import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadEngine } from '../../src/tools/load-engine';

const engine = loadEngine('base');

const sentencesOf = (language: string): string[] =>
  readFileSync(new URL(`ordinary.${language}.txt`, import.meta.url), 'utf8')
    .trim()
    .split('\n');

/** One line for each sentence in which anything at all is found: every change of precision shows in review. */
const findingsIn = (sentences: readonly string[]): string[] =>
  sentences.flatMap((text) =>
    engine
      .check({ text })
      .findings.map(({ severity, rule, quote }) => `${text} → ${severity} ${rule} «${quote}»`),
  );

describe.each(['fi', 'sv', 'en'])('ordinary sentences (%s)', (language) => {
  const findings = findingsIn(sentencesOf(language));

  test('what is found in them', () => {
    expect(findings.join('\n')).toMatchSnapshot();
  });

  test('raise no alarm', () => {
    expect(findings.filter((line) => !line.includes('→ note '))).toEqual([]);
  });
});
