import { browser } from 'wxt/browser';
import type { LastFetch } from '../settings/policy-report';
import { hasFailed, waitAfter } from './next-fetch';

/** Rings when a fetch that failed is to be tried again. */
export const RETRY_ALARM = 'pack-retry';

/** Sets the alarm after a fetch that failed, and takes it away after a good one or where nothing is fetched. */
export async function planRetry(last: LastFetch | undefined): Promise<void> {
  if (last && hasFailed(last)) {
    await browser.alarms.create(RETRY_ALARM, { when: Date.parse(last.at) + waitAfter(last) });
  } else await browser.alarms.clear(RETRY_ALARM);
}
