import { readPackText } from '../pack/read-pack-text';
import type { Refusal } from '../pack/signed-pack';
import type { PolicyValues } from '../settings/policy-keys';
import { type KeptPack, keepPack, readKept } from './kept-packs';

export interface PolicyPack {
  readonly kept?: KeptPack;
  /** Why what the policy now says is not taken. */
  readonly refusal?: { readonly refusal: Refusal; readonly detail: string };
}

/** The pack that stands in the policy itself; the last good one where what stands there now is refused. */
export async function policyPack(
  { pack: content, packKeys = [] }: PolicyValues,
  now: Date,
): Promise<PolicyPack> {
  if (content === undefined) return {};
  const kept = (await readKept('policy'))?.current;
  const inForce = kept && { id: kept.pack.id, version: kept.pack.version };
  const read = await readPackText(content, packKeys, { now, ...(inForce && { inForce }) });
  if (!read.pack) {
    const refusal = { refusal: read.refusal, detail: read.detail };
    return kept ? { kept, refusal } : { refusal };
  }
  const { pack, signature } = read;
  if (kept && JSON.stringify(kept.pack) === JSON.stringify(pack)) return { kept };
  const next = { pack, ...(signature && { signature }), from: 'policy', at: now.toISOString() };
  await keepPack('policy', next);
  return { kept: next };
}
