import { type CompiledPack, parseCompiledPack } from './compiled-pack';
import { type Circumstances, compareVersions, type Refusal, verifyPack } from './signed-pack';
import type { SigningKey } from './signing-key';

/** Who answers for a pack; absent where it is not signed. */
export interface Signature {
  readonly issuer: string;
  readonly approver: string;
  readonly published: string;
  readonly expires?: string;
  /** Id of the key. */
  readonly key: string;
}

export type ReadPack =
  | { readonly pack: CompiledPack; readonly signature?: Signature; readonly refusal?: never }
  | { readonly refusal: Refusal; readonly detail: string; readonly pack?: never };

/**
 * Reads a pack that comes from outside: a signed one, checked by the keys, or (only where there are no keys) a built
 * one as text or object. Never throws.
 */
export async function readPackText(
  content: unknown,
  keys: readonly SigningKey[],
  circumstances: Circumstances,
): Promise<ReadPack> {
  const isJson = typeof content !== 'string' || content.trimStart().startsWith('{');
  if (!isJson) {
    const verdict = await verifyPack(content, keys, circumstances);
    if (!verdict.document) return verdict;
    const { pack, ...signature } = verdict.document;
    return { pack, signature: { ...signature, key: verdict.key } };
  }
  if (keys.length > 0) return { refusal: 'bad-signature', detail: 'not signed, though packKeys are set' };
  const { pack, problem } = parseCompiledPack(typeof content === 'string' ? parseJson(content) : content);
  if (!pack) return { refusal: 'bad-content', detail: problem };
  const { inForce } = circumstances;
  const isOlder = inForce?.id === pack.id && compareVersions(pack.version, inForce.version) < 0;
  return isOlder ? { refusal: 'older-version', detail: `${pack.version} < ${inForce.version}` } : { pack };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
