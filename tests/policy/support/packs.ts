import type { CompiledPack } from '../../../src/pack/compiled-pack';
import { generateSigningKeys, signPack } from '../../../src/pack/signed-pack';

export type Keys = Awaited<ReturnType<typeof generateSigningKeys>>;

/** A small pack of a municipality that there is not. */
export const kuntala = (version: string, names?: string[]): CompiledPack => ({
  schema: 1,
  id: 'kuntala',
  version,
  title: { fi: 'Kuntala', sv: 'Kommunby', en: 'Kuntala' },
  chain: ['kuntala'],
  rules: [],
  guidelines: [],
  sets: {},
  ...(names && { names }),
});

export const newKeys = (id = 'kuntala-2026'): Promise<Keys> => generateSigningKeys(id);

interface Signing {
  /** Days from now; below 0: in the past. */
  readonly published?: number;
  readonly expires?: number;
  readonly pack?: CompiledPack;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString();

export const signed = (
  version: string,
  { privateKey }: Keys,
  { published = 0, expires, pack = kuntala(version) }: Signing = {},
): Promise<string> =>
  signPack(
    {
      issuer: 'Kuntalan kunta',
      approver: 'Tietosuojavastaava',
      published: inDays(published),
      ...(expires !== undefined && { expires: inDays(expires) }),
      pack,
    },
    privateKey,
  );
