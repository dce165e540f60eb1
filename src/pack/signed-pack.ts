import {
  CompactSign,
  type CryptoKey,
  compactVerify,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JWK,
} from 'jose';
import * as v from 'valibot';
import { type CompiledPack, parseCompiledPack } from './compiled-pack';

const ALGORITHM = 'EdDSA';
/** A signed pack of 5 MB of JSON fits (Base64 makes it a third longer); keeps a broken or hostile download from filling the memory. */
export const MAX_PACK_BYTES = 8 * 1024 * 1024;
/** A clock may be this wrong before a pack of the future is refused. */
const CLOCK_LEEWAY_MS = 48 * 60 * 60 * 1000;

const isoDate = v.pipe(v.string(), v.isoTimestamp());

const documentSchema = v.object({
  kintaitta: v.literal(1),
  /** Who publishes the pack, as people should read it. */
  issuer: v.pipe(v.string(), v.nonEmpty()),
  /** Who approved it: a name or an office. */
  approver: v.pipe(v.string(), v.nonEmpty()),
  published: isoDate,
  expires: v.optional(isoDate),
  pack: v.unknown(),
});

/** What is signed: the pack with who answers for it. */
export interface PackDocument {
  readonly issuer: string;
  readonly approver: string;
  /** ISO 8601 with time zone. */
  readonly published: string;
  readonly expires?: string;
  readonly pack: CompiledPack;
}

/** Why a pack is not taken into use. */
export const refusals = [
  'not-a-pack',
  'too-large',
  'unknown-key',
  'bad-signature',
  'unknown-schema',
  'bad-content',
  'from-the-future',
  'expired',
  'older-version',
] as const;
export type Refusal = (typeof refusals)[number];

export type Verdict =
  | { readonly document: PackDocument; readonly key: string; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly detail: string; readonly document?: never };

export interface Circumstances {
  readonly now: Date;
  /** The pack in force with the same id: an older version than this is refused. */
  readonly inForce?: { readonly id: string; readonly version: string };
}

/** An Ed25519 key pair (RFC 8037) as JSON Web Keys; the key id is the same in both. */
export async function generateSigningKeys(
  id: string,
): Promise<{ readonly publicKey: JWK; readonly privateKey: JWK }> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const common = { kid: id, alg: ALGORITHM, use: 'sig' };
  return {
    publicKey: { ...(await exportJWK(publicKey)), ...common },
    privateKey: { ...(await exportJWK(privateKey)), ...common },
  };
}

/** Signs a pack: a compact JWS (RFC 7515) with EdDSA over Ed25519. */
export async function signPack(document: PackDocument, privateKey: JWK): Promise<string> {
  const payload = new TextEncoder().encode(JSON.stringify({ kintaitta: 1, ...document }));
  return new CompactSign(payload)
    .setProtectedHeader({ alg: ALGORITHM, kid: privateKey.kid ?? 'kintaitta', typ: 'kintaitta-pack+jws' })
    .sign(await importJWK(privateKey, ALGORITHM));
}

const refuse = (refusal: Refusal, detail: string): Verdict => ({ refusal, detail });

/** Tells whether a signed pack may be taken into use, and if not, why. Never throws. */
export async function verifyPack(
  signed: string,
  keys: readonly JWK[],
  { now, inForce }: Circumstances,
): Promise<Verdict> {
  if (signed.length > MAX_PACK_BYTES) return refuse('too-large', `${signed.length} > ${MAX_PACK_BYTES}`);
  const jws = signed.trim();
  if (!/^[\w-]+\.[\w-]+\.[\w-]+$/.test(jws)) return refuse('not-a-pack', jws.slice(0, 40));
  const kid = keyIdOf(jws);
  if (kid === undefined) return refuse('not-a-pack', 'header');
  const fitting = keys.filter((key) => key.kid === undefined || key.kid === kid);
  if (fitting.length === 0) return refuse('unknown-key', kid);
  for (const key of fitting) {
    const payload = await verifiedPayload(jws, key);
    if (payload) return judge(payload, kid, now, inForce);
  }
  return refuse('bad-signature', kid);
}

function keyIdOf(jws: string): string | undefined {
  try {
    const bytes = Uint8Array.from(
      atob((jws.split('.')[0] ?? '').replaceAll('-', '+').replaceAll('_', '/')),
      (sign) => sign.charCodeAt(0),
    );
    const header = v.safeParse(v.object({ kid: v.string() }), JSON.parse(new TextDecoder().decode(bytes)));
    return header.success ? header.output.kid : undefined;
  } catch {
    return undefined;
  }
}

async function verifiedPayload(jws: string, key: JWK): Promise<Uint8Array | undefined> {
  try {
    const imported: CryptoKey | Uint8Array = await importJWK(key, ALGORITHM);
    return (await compactVerify(jws, imported, { algorithms: [ALGORITHM] })).payload;
  } catch {
    return undefined;
  }
}

function judge(payload: Uint8Array, key: string, now: Date, inForce: Circumstances['inForce']): Verdict {
  const content = parseJson(payload);
  if (typeof content === 'object' && content && 'kintaitta' in content && content.kintaitta !== 1) {
    return refuse('unknown-schema', String(content.kintaitta));
  }
  const result = v.safeParse(documentSchema, content);
  if (!result.success)
    return refuse('bad-content', `${v.getDotPath(result.issues[0]) ?? ''} ${result.issues[0].message}`);
  const { kintaitta: _, pack: raw, expires, ...rest } = result.output;
  const { pack, problem } = parseCompiledPack(raw);
  if (!pack) return refuse(isNewerSchema(raw) ? 'unknown-schema' : 'bad-content', problem);
  if (Date.parse(rest.published) > now.getTime() + CLOCK_LEEWAY_MS)
    return refuse('from-the-future', rest.published);
  if (expires && Date.parse(expires) < now.getTime()) return refuse('expired', expires);
  if (inForce?.id === pack.id && compareVersions(pack.version, inForce.version) < 0) {
    return refuse('older-version', `${pack.version} < ${inForce.version}`);
  }
  return { document: { ...rest, ...(expires && { expires }), pack }, key };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
}

const isNewerSchema = (raw: unknown): boolean =>
  typeof raw === 'object' && raw !== null && 'schema' in raw && raw.schema !== 1;

/** Order of two versions `a.b.c`: negative where the first is older. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  for (const part of [0, 1, 2]) {
    const difference = (left?.[part] ?? 0) - (right?.[part] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
