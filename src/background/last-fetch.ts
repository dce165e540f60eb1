import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type LastFetch, lastFetchSchema } from '../settings/policy-report';

const KEY = 'pack.lastFetch';

/** What the last download came to; `undefined` where there was none. */
export async function readLastFetch(): Promise<LastFetch | undefined> {
  const stored = v.safeParse(lastFetchSchema, (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : undefined;
}

export const writeLastFetch = (fetched: LastFetch): Promise<void> =>
  browser.storage.local.set({ [KEY]: fetched });
