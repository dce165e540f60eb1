import { readFileSync } from 'node:fs';
import type { JWK } from 'jose';
import * as v from 'valibot';
import { signingKeySchema } from '../../pack/signing-key';

const privateKeySchema = v.object({ ...signingKeySchema.entries, d: v.string() });

/** The public key of a file. @throws where it is none. */
export const readPublicKey = (path: string): JWK => read(path, signingKeySchema, 'public');
/** The private key of a file. @throws where it is none. */
export const readPrivateKey = (path: string): JWK => read(path, privateKeySchema, 'private');

function read<S extends v.GenericSchema<unknown, JWK>>(path: string, schema: S, what: string): JWK {
  const text = readFileSync(path, 'utf8');
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`${path} is no ${what} key of "kintaitta pack keygen": ${issue.message}`);
}
