import { describe, expect, test } from 'vitest';
import { composerMode } from './composer-mode';
import { judgeAccount } from './judge-account';

const pack = { accounts: { x: ['@Kuntala', 'Kuntalan kunta', '900901'] } };

describe('whose account it is', () => {
  test.each([
    ['a handle of the pack', { handle: 'kuntala', agree: true }, 'organisation'],
    ['a name of the pack', { name: 'Kuntalan Kunta', agree: true }, 'organisation'],
    ['signs that do not agree', { handle: 'kuntala', agree: false }, 'personal'],
    ['an unknown account', { handle: 'anna_k', agree: true }, 'personal'],
    ['nothing at all', { agree: true }, 'personal'],
    [
      'a person, with the id of a page of the pack left over',
      { name: 'Anna', id: '900901', agree: true },
      'personal',
    ],
    ['an id of the pack where nothing else is shown', { id: '900901', agree: true }, 'organisation'],
    [
      'a person, with an id left over that the user has spoken of',
      { name: 'Anna', id: '900902', agree: true },
      'personal',
    ],
    ['what the user has said', { handle: '@Liisa', agree: true }, 'work'],
  ] as const)('%s → %s', (_, hints, account) => {
    expect(judgeAccount('x', hints, pack, { 'x:liisa': 'work', 'x:900902': 'work' })).toBe(account);
  });

  test('an account of one site says nothing of another', () => {
    expect(judgeAccount('facebook', { handle: 'kuntala', agree: true }, pack, {})).toBe('personal');
  });
});

describe('what is done at a compose box', () => {
  const usual = { isOn: true, restsUntil: 0, personalAccountsToo: false };
  test.each([
    ['organisation', usual, 'automatic'],
    ['work', usual, 'automatic'],
    ['personal', usual, 'on-request'],
    ['personal', { ...usual, personalAccountsToo: true }, 'automatic'],
    ['organisation', { ...usual, isOn: false }, 'off'],
    ['organisation', { ...usual, restsUntil: 2000 }, 'off'],
    ['organisation', { ...usual, restsUntil: 500 }, 'automatic'],
  ] as const)('%s account, %o → %s', (account, switches, mode) => {
    expect(composerMode(account, switches, 1000)).toBe(mode);
  });
});
