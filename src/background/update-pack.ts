import { readPackText } from '../pack/read-pack-text';
import { readPolicies } from '../settings/policy';
import type { LastFetch } from '../settings/policy-report';
import { downloadPack } from './download-pack';
import { keepPack, readKept } from './kept-packs';
import { readLastFetch, writeLastFetch } from './last-fetch';
import { hasFailed, isDue, isFor, namesOfKeys } from './next-fetch';
import { planRetry } from './plan-retry';

/**
 * Fetches the pack of the policy's `packUrl` when it is time to, and takes it into use if it is good; otherwise the
 * last good one stays. Nothing where the policy names none. The outcome is stored for the policy page, and after a
 * failure the next try is planned.
 * @param isAsked the user asks for it: now, even if it was fetched today.
 */
export async function updatePack(now: Date, isAsked = false): Promise<LastFetch | undefined> {
  const last = await fetchWhenDue(now, isAsked);
  await planRetry(last);
  return last;
}

async function fetchWhenDue(now: Date, isAsked: boolean): Promise<LastFetch | undefined> {
  const { values } = await readPolicies();
  const { packUrl: url, packKeys = [] } = values;
  if (url === undefined) return undefined;
  const asked = { url, keys: namesOfKeys(packKeys) };
  const last = await readLastFetch();
  if (last && !isAsked && !isDue(last, asked, now)) return last;
  const outcome = await fetchAndKeep(url, packKeys, now);
  // Another address or other keys are another beginning: their failures are counted anew.
  const before = isFor(last, asked) ? (last.failures ?? 0) : 0;
  const fetched = {
    ...asked,
    at: now.toISOString(),
    ...outcome,
    ...(hasFailed(outcome) && { failures: before + 1 }),
  };
  await writeLastFetch(fetched);
  return fetched;
}

async function fetchAndKeep(
  url: string,
  keys: Parameters<typeof readPackText>[1],
  now: Date,
): Promise<Pick<LastFetch, 'result' | 'version' | 'detail'>> {
  const download = await downloadPack(url);
  if (download.text === undefined) return { result: download.fault, detail: download.detail };
  const kept = await readKept('downloaded');
  const inForce = kept && { id: kept.current.pack.id, version: kept.current.pack.version };
  const read = await readPackText(download.text, keys, { now, ...(inForce && { inForce }) });
  if (!read.pack) return { result: read.refusal, detail: read.detail };
  const { pack, signature } = read;
  const { version } = pack;
  if (kept?.heldBack === version) return { result: 'held-back', version };
  const isSame =
    JSON.stringify([kept?.current.pack, kept?.current.signature]) === JSON.stringify([pack, signature]);
  if (isSame) return { result: 'same', version };
  await keepPack('downloaded', { pack, ...(signature && { signature }), from: url, at: now.toISOString() });
  return { result: 'taken', version };
}
