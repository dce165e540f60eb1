import type { JWK } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledPack } from './compiled-pack';
import {
  compareVersions,
  generateSigningKeys,
  MAX_PACK_BYTES,
  type PackDocument,
  signPack,
  verifyPack,
} from './signed-pack';

const now = new Date('2026-11-20T12:00:00Z');

const pack = (version = '1.2.0'): CompiledPack => ({
  schema: 1,
  id: 'kuntala',
  version,
  title: { fi: 'Kuntala', sv: 'Kommunby', en: 'Kuntala' },
  chain: ['kuntala'],
  rules: [],
  guidelines: [],
  sets: {},
});

const document = (over: Partial<PackDocument> = {}): PackDocument => ({
  issuer: 'Kuntalan kunta',
  approver: 'Tietosuojavastaava',
  published: '2026-11-19T08:00:00Z',
  pack: pack(),
  ...over,
});

let keys: { readonly publicKey: JWK; readonly privateKey: JWK };
let others: { readonly publicKey: JWK; readonly privateKey: JWK };
beforeAll(async () => {
  keys = await generateSigningKeys('kuntala-2026');
  others = await generateSigningKeys('other-2026');
});

describe('a signed pack', () => {
  test('is taken into use with its issuer and approver', async () => {
    const verdict = await verifyPack(await signPack(document(), keys.privateKey), [keys.publicKey], { now });
    expect(verdict.document).toEqual(document());
  });

  test('is accepted by either key while keys are rotated', async () => {
    const ring = [others.publicKey, keys.publicKey];
    for (const { privateKey } of [keys, others]) {
      expect(
        (await verifyPack(await signPack(document(), privateKey), ring, { now })).refusal,
      ).toBeUndefined();
    }
  });

  test.each([
    [
      'signed by a key that nobody configured',
      'unknown-key',
      async () => signPack(document(), others.privateKey),
    ],
    [
      'signed by somebody who only borrows the key id',
      'bad-signature',
      async () => signPack(document(), { ...others.privateKey, kid: 'kuntala-2026' }),
    ],
    ['changed on the way', 'bad-signature', async () => tamper(await signPack(document(), keys.privateKey))],
    [
      'cut off on the way',
      'bad-signature',
      async () => (await signPack(document(), keys.privateKey)).slice(0, -6),
    ],
    [
      'a sign-in page of a network',
      'not-a-pack',
      async () => '<html><body>Log in to the guest network</body></html>',
    ],
    ['too large', 'too-large', async () => 'a'.repeat(MAX_PACK_BYTES + 1)],
    [
      'expired',
      'expired',
      async () => signPack(document({ expires: '2026-11-01T00:00:00Z' }), keys.privateKey),
    ],
    [
      'dated next month',
      'from-the-future',
      async () => signPack(document({ published: '2026-12-24T00:00:00Z' }), keys.privateKey),
    ],
    [
      'without a rule list',
      'bad-content',
      async () =>
        signPack(
          document({ pack: { ...pack(), rules: undefined } as unknown as CompiledPack }),
          keys.privateKey,
        ),
    ],
    [
      'of a later schema',
      'unknown-schema',
      async () =>
        signPack(document({ pack: { ...pack(), schema: 2 } as unknown as CompiledPack }), keys.privateKey),
    ],
  ])('that is %s is refused: %s', async (_what, refusal, make) => {
    expect((await verifyPack(await make(), [keys.publicKey], { now })).refusal).toBe(refusal);
  });

  test('older than the one in force is refused, the same version is not', async () => {
    const signed = await signPack(document(), keys.privateKey);
    const verdictOver = async (version: string) =>
      (await verifyPack(signed, [keys.publicKey], { now, inForce: { id: 'kuntala', version } })).refusal;
    expect(await verdictOver('1.10.0')).toBe('older-version');
    expect(await verdictOver('1.2.0')).toBeUndefined();
  });
});

test.each([
  ['1.2.0', '1.10.0', -1],
  ['2.0.0', '1.9.9', 1],
  ['1.0.0', '1.0.0', 0],
])('version %s against %s', (a, b, sign) => expect(Math.sign(compareVersions(a, b))).toBe(sign));

function tamper(jws: string): string {
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const text = Buffer.from(payload, 'base64url')
    .toString()
    .replace('Tietosuojavastaava', 'Joku muu kaveri ko');
  return [header, Buffer.from(text).toString('base64url'), signature].join('.');
}
