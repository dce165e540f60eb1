import type { CompiledPack } from '../../../src/pack/compiled-pack';
import { generateSigningKeys, signPack } from '../../../src/pack/signed-pack';

export type Keys = Awaited<ReturnType<typeof generateSigningKeys>>;

/** A small pack of a municipality that there is not. */
export const kuntala = (version: string): CompiledPack => ({
  schema: 1,
  id: 'kuntala',
  version,
  title: { fi: 'Kuntala', sv: 'Kommunby', en: 'Kuntala' },
  chain: ['kuntala'],
  rules: [],
  guidelines: [],
  sets: {},
});

export const newKeys = (): Promise<Keys> => generateSigningKeys('kuntala-2026');

export const signed = (version: string, { privateKey }: Keys): Promise<string> =>
  signPack(
    {
      issuer: 'Kuntalan kunta',
      approver: 'Tietosuojavastaava',
      published: new Date().toISOString(),
      pack: kuntala(version),
    },
    privateKey,
  );
