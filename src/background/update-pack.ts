import { readPackText } from '../pack/read-pack-text';
import { readPolicies } from '../settings/policy';
import type { LastFetch } from '../settings/policy-report';
import { downloadPack } from './download-pack';
import { keepPack, readKept } from './kept-packs';
import { readLastFetch, writeLastFetch } from './last-fetch';

/** A little less than a day, so that a daily alarm that comes a moment early is not put off to the next day. */
const SHORTEST_WAIT_MS = 23 * 60 * 60 * 1000;

/**
 * Fetches the pack of the policy's `packUrl`, at most daily, and takes it into use if it is good; otherwise the last
 * good one stays. Nothing where the policy names none. The outcome is stored for the policy page.
 * @param isAsked the user asks for it: now, even if it was fetched today.
 */
export async function updatePack(now: Date, isAsked = false): Promise<LastFetch | undefined> {
  const { values } = await readPolicies();
  const { packUrl: url, packKeys = [] } = values;
  if (url === undefined) return undefined;
  const last = await readLastFetch();
  if (!isAsked && last?.url === url && isRecent(last, now)) return last;
  const outcome = await fetchAndKeep(url, packKeys, now);
  const fetched = { url, at: now.toISOString(), ...outcome };
  await writeLastFetch(fetched);
  return fetched;
}

/** A fetch in the future was stamped by a wrong clock: it does not count. */
function isRecent({ at }: LastFetch, now: Date): boolean {
  const age = now.getTime() - Date.parse(at);
  return age >= 0 && age < SHORTEST_WAIT_MS;
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
  if (JSON.stringify(kept?.current.pack) === JSON.stringify(pack)) return { result: 'same', version };
  await keepPack('downloaded', { pack, ...(signature && { signature }), from: url, at: now.toISOString() });
  return { result: 'taken', version };
}
