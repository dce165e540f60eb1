import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { errorText } from './error-text';

function errorOf(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return undefined;
}

test.each([
  [
    'a file that is not there',
    () => readFileSync('/nowhere.json'),
    '/nowhere.json: there is no such file or folder.',
  ],
  ['a folder in place of a file', () => readFileSync(tmpdir()), 'it is a folder, not a file'],
  [
    'an option that there is not',
    () => parseArgs({ args: ['--wrods'], options: {} }),
    "Unknown option '--wrods': see npm run -s kintaitta -- help",
  ],
  [
    'an option without its value',
    () => parseArgs({ args: ['--key'], options: { key: { type: 'string' } } }),
    'see npm run -s kintaitta -- help',
  ],
])('%s is told in plain words', (_what, run, told) => {
  const text = errorText(errorOf(run));
  expect(text).toContain(told);
  expect(text).not.toMatch(/ENOENT|EISDIR|ERR_/);
});

test('our own errors stay as they are', () => {
  expect(errorText(new Error('Name one: kintaitta pack new paimio'))).toBe(
    'Name one: kintaitta pack new paimio',
  );
});
