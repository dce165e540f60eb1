import { expect, test } from 'vitest';
import { downloadFaults } from '../settings/policy-report';
import { isDue, waitAfter } from './next-fetch';

const MINUTE_MS = 60_000;
const asked = { url: 'https://www.example.fi/p.jws', keys: ['k x'] };
const at = '2026-11-20T12:00:00.000Z';
const after = (minutes: number): Date => new Date(Date.parse(at) + minutes * MINUTE_MS);

test.each([
  ['a good fetch', { result: 'taken' }, 1380],
  ['one without news', { result: 'same' }, 1380],
  ['one that the user went back from', { result: 'held-back' }, 1380],
  ['the first failure', { result: 'unreachable', failures: 1 }, 5],
  ['the third failure', { result: 'bad-signature', failures: 3 }, 80],
  ['a hundred failures', { result: 'timeout', failures: 100 }, 1380],
] as const)('after %s: %o waits %i minutes', (_what, last, minutes) => {
  expect(waitAfter(last) / MINUTE_MS).toBe(minutes);
});

test.each(downloadFaults)('%s counts as a failure', (result) => {
  expect(waitAfter({ result, failures: 1 })).toBe(5 * MINUTE_MS);
});

const last = { ...asked, at, result: 'same' } as const;
test.each([
  ['nothing was fetched yet', undefined, asked, 0, true],
  ['it was fetched an hour ago', last, asked, 60, false],
  ['it was fetched a day ago', last, asked, 24 * 60, true],
  ['the address is another', last, { ...asked, url: 'https://www.example.fi/q.jws' }, 1, true],
  ['a key was added', last, { ...asked, keys: ['k x', 'l y'] }, 1, true],
  ['a key was taken away', last, { ...asked, keys: [] }, 1, true],
  ['the last fetch is in the future', last, asked, -1, true],
  ['it was stored by an older version', { url: asked.url, at, result: 'same' }, asked, 1, true],
] as const)('when %s', (_what, before, what, minutes, due) => {
  const { url, keys } = what;
  const stored = before && 'keys' in before ? { ...before, keys: [...before.keys] } : before;
  expect(isDue(stored, { url, keys: [...keys] }, after(minutes))).toBe(due);
});
