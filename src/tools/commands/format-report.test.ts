import { expect, test } from 'vitest';
import type { Finding } from '../../finding';
import { formatReport } from './format-report';

const finding = (text: string, quote: string, more: Partial<Finding> = {}): Finding => ({
  category: 'officialese',
  kind: 'word',
  rule: 'officialese.fi/mikali',
  severity: 'note',
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  quote,
  ...more,
});

test('carets stand under the words, in the line of the finding', () => {
  const text = 'Hei!\nTule, mikäli ehdit.';
  const report = formatReport(
    { languages: ['fi'], findings: [finding(text, 'mikäli', { suggestions: ['jos'], guideline: 'plain' })] },
    text,
  );
  expect(report.split('\n')).toEqual([
    'Finnish; 1 finding.',
    '',
    'Hei!',
    'Tule, mikäli ehdit.',
    '      ^^^^^^',
    '      note · officialese: word (officialese.fi/mikali)',
    '      instead: jos',
    '      guideline: plain',
  ]);
});

test('what takes two columns in a terminal, or none, is counted so', () => {
  const text = '🎉 a\u0308 mikäli';
  const carets = formatReport({ languages: [], findings: [finding(text, 'mikäli')] }, text).split('\n')[3];
  expect(carets).toBe('     ^^^^^^');
});

test('nothing found is said', () => {
  expect(formatReport({ languages: ['fi', 'sv'], findings: [] }, 'Hei')).toBe(
    'Finnish, Swedish; nothing found.\n\nHei',
  );
});
