import type { Response } from '../messages/message-types';
import { readPackText } from '../pack/read-pack-text';
import { readPolicies } from '../settings/policy';
import { municipality } from '../settings/settings';
import { keepPack, readKept } from './kept-packs';

/** Takes a pack from a file that the user chose into use; where the policy names keys, it must be signed by one. */
export async function importPack(text: string, name: string, now: Date): Promise<Response<'importPack'>> {
  const [{ values }, kept] = await Promise.all([readPolicies(), readKept('imported')]);
  const inForce = kept && { id: kept.current.pack.id, version: kept.current.pack.version };
  const read = await readPackText(text, values.packKeys ?? [], { now, ...(inForce && { inForce }) });
  if (!read.pack) return { refusal: read.refusal, detail: read.detail };
  const { pack, signature } = read;
  await keepPack('imported', { pack, ...(signature && { signature }), from: name, at: now.toISOString() });
  await municipality.set(pack.id);
  return { title: pack.title, version: pack.version };
}
