import * as v from 'valibot';

/** A public Ed25519 key as a JSON Web Key (RFC 8037). */
export const signingKeySchema = v.object({
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  x: v.pipe(v.string(), v.nonEmpty()),
  kid: v.pipe(v.string(), v.nonEmpty()),
  alg: v.exactOptional(v.string()),
  use: v.exactOptional(v.string()),
});

export type SigningKey = v.InferOutput<typeof signingKeySchema>;
