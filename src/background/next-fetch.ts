import { refusals } from '../pack/signed-pack';
import type { SigningKey } from '../pack/signing-key';
import { downloadFaults, type LastFetch } from '../settings/policy-report';

const MINUTE_MS = 60 * 1000;
/** A little less than a day, so that a daily alarm that comes a moment early is not put off to the next day. */
const DAILY_MS = 23 * 60 * MINUTE_MS;
/** After a fetch that failed: 5 minutes, then four times as long each time, until it is daily. */
const FIRST_RETRY_MS = 5 * MINUTE_MS;
const BACK_OFF = 4;

const failures: ReadonlySet<string> = new Set([...downloadFaults, ...refusals]);

/** Whether no good pack came of a fetch: neither a new one nor word that the one in force is still the newest. */
export const hasFailed = ({ result }: Pick<LastFetch, 'result'>): boolean => failures.has(result);

/** Milliseconds from a fetch to the next one: nearly a day, less after a failure. */
export function waitAfter(last: Pick<LastFetch, 'result' | 'failures'>): number {
  if (!hasFailed(last)) return DAILY_MS;
  return Math.min(FIRST_RETRY_MS * BACK_OFF ** ((last.failures ?? 1) - 1), DAILY_MS);
}

/** What a fetch asks for: the address, and the keys that its answer is checked by. */
export interface Asked {
  readonly url: string;
  readonly keys: string[];
}

/** Whether a fetch was for the same address and the same keys. */
export const isFor = (last: LastFetch | undefined, { url, keys }: Asked): last is LastFetch =>
  last?.url === url && last.keys?.join() === keys.join();

/**
 * Whether it is time for a fetch. Another address or other keys than last time are asked for at once; a fetch in the
 * future was stamped by a wrong clock and does not count.
 */
export function isDue(last: LastFetch | undefined, asked: Asked, now: Date): boolean {
  if (!isFor(last, asked)) return true;
  const age = now.getTime() - Date.parse(last.at);
  return age < 0 || age >= waitAfter(last);
}

/** What tells one set of public keys from another, whatever their order in the policy. */
export const namesOfKeys = (keys: readonly SigningKey[]): string[] =>
  keys.map(({ kid, x }) => `${kid} ${x}`).toSorted();
