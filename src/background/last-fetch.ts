import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { refusals } from '../pack/signed-pack';
import { downloadFaults } from './download-pack';

/** What the last download of the pack came to. */
export const lastFetchSchema = v.object({
  url: v.string(),
  /** ISO 8601. */
  at: v.string(),
  result: v.picklist(['taken', 'same', 'held-back', ...downloadFaults, ...refusals]),
  /** Of the pack that came. */
  version: v.exactOptional(v.string()),
  detail: v.exactOptional(v.string()),
});
export type LastFetch = v.InferOutput<typeof lastFetchSchema>;

const KEY = 'pack.lastFetch';

export async function readLastFetch(): Promise<LastFetch | undefined> {
  const stored = v.safeParse(lastFetchSchema, (await browser.storage.local.get(KEY))[KEY]);
  return stored.success ? stored.output : undefined;
}

export const writeLastFetch = (fetched: LastFetch): Promise<void> =>
  browser.storage.local.set({ [KEY]: fetched });
