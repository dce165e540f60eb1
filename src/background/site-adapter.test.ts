import { expect, test } from 'vitest';
import { siteAdapter } from './site-adapter';

const adapter = { platform: 'x', revision: 3 };
const pack = { id: 'salo', version: '1.2.0', adapters: [{ platform: 'linkedin', revision: 9 }, adapter] };
const signature = { issuer: 'Salo', approver: 'Viestintä', published: '2027-01-15T08:00:00Z', key: 'salo' };

test.each([
  ['a pack of the release', { pack, origin: 'bundled' }, { from: 'salo 1.2.0', adapter }],
  ['a signed pack of the policy', { pack, origin: 'policy', signature }, { from: 'salo 1.2.0', adapter }],
  ['a signed pack of a file', { pack, origin: 'imported', signature }, { from: 'salo 1.2.0', adapter }],
  ['a pack of a file that nobody signed', { pack, origin: 'imported' }, { from: 'salo 1.2.0' }],
  ['a pack of the policy that nobody signed', { pack, origin: 'policy' }, { from: 'salo 1.2.0' }],
  ['a pack without any', { pack: { id: 'salo', version: '1.2.0' }, origin: 'bundled' }, {}],
  [
    'a pack with one of another site',
    { pack: { ...pack, adapters: [pack.adapters[0]] }, origin: 'bundled' },
    {},
  ],
  ['a pack with something else', { pack: { ...pack, adapters: ['x', null] }, origin: 'bundled' }, {}],
] as const)('%s', (_, sourced, expected) => {
  expect(siteAdapter(sourced, 'x')).toEqual(expected);
});

test('of several the newest counts', () => {
  const newer = { platform: 'x', revision: 4 };
  const several = { ...pack, adapters: [adapter, newer, { platform: 'x', revision: 2 }] };
  expect(siteAdapter({ pack: several, origin: 'bundled' }, 'x')).toMatchObject({ adapter: newer });
});
