import type { PackDocument } from '../../pack/signed-pack';
import { signPack } from '../../pack/signed-pack';
import { compiledFrom } from './compiled-from';
import { readPrivateKey } from './read-key';

/** What `pack sign` and `pack publish` ask for. */
export const signOptions = {
  key: { type: 'string' },
  issuer: { type: 'string' },
  approver: { type: 'string' },
  expires: { type: 'string' },
} as const;

export interface SignValues {
  readonly key?: string | undefined;
  readonly issuer?: string | undefined;
  readonly approver?: string | undefined;
  readonly expires?: string | undefined;
}

export interface Signed {
  readonly jws: string;
  readonly document: PackDocument;
}

/**
 * Signs a pack (a folder, a bundled id or a file of `pack build`).
 * @throws where something that the signature must say is missing.
 */
export async function signFrom(
  source: string,
  { key, issuer, approver, expires }: SignValues,
): Promise<Signed> {
  if (key === undefined) throw new Error('Give the private key: --key paimio-2026.private.jwk');
  if (issuer === undefined) throw new Error('Say who publishes the pack: --issuer "Paimion kaupunki"');
  if (approver === undefined) throw new Error('Say who approved it: --approver "Tietosuojavastaava"');
  const document: PackDocument = {
    issuer,
    approver,
    published: new Date().toISOString(),
    ...(expires !== undefined && { expires: dateOf(expires) }),
    pack: compiledFrom(source),
  };
  return { jws: await signPack(document, readPrivateKey(key)), document };
}

function dateOf(text: string): string {
  const date = new Date(text);
  if (Number.isNaN(date.getTime()))
    throw new Error(`--expires must be a date such as 2027-12-31, not "${text}".`);
  if (date.getTime() <= Date.now())
    throw new Error(`--expires ${text} is past: browsers would refuse the pack. Give a later date.`);
  return date.toISOString();
}
