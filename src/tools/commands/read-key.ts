import { readFileSync } from 'node:fs';
import type { JWK } from 'jose';
import * as v from 'valibot';
import { signingKeySchema } from '../../pack/signing-key';

const privateKeySchema = v.object({ ...signingKeySchema.entries, d: v.string() });
const publicKeySchema = v.pipe(
  v.looseObject(signingKeySchema.entries),
  v.check((key) => !('d' in key), 'it is a private key; give the one that ends in .public.jwk'),
  signingKeySchema,
);

/** The public key of a file. @throws where it is none, and for a private key: only the signer should have that. */
export const readPublicKey = (path: string): JWK => read(path, publicKeySchema, 'public');
/** The private key of a file. @throws where it is none. */
export const readPrivateKey = (path: string): JWK => read(path, privateKeySchema, 'private');

function read<S extends v.GenericSchema<unknown, JWK>>(path: string, schema: S, what: string): JWK {
  const text = readFileSync(path, 'utf8');
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const isPublic =
    what === 'private' && v.safeParse(v.pipe(v.string(), v.parseJson(), signingKeySchema), text).success;
  const why = isPublic ? 'it is a public key; the private one ends in .private.jwk' : issue.message;
  throw new Error(`${path} is no ${what} key of "kintaitta pack keygen": ${why}`);
}
