import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { generateSigningKeys } from '../pack/signed-pack';
import { readLastFetch } from './last-fetch';
import { scheduleUpdates } from './schedule-updates';

test('a policy that comes while the look at the start is under way causes one request, not two', async () => {
  fakeBrowser.reset();
  const { publicKey } = await generateSigningKeys('k');
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({
    packUrl: 'https://www.example.fi/p.jws',
    packKeys: [JSON.stringify(publicKey)],
  }));
  const fetch = vi
    .spyOn(globalThis, 'fetch')
    .mockImplementation(async () => new Response('', { status: 503 }));
  const ending = new AbortController();
  scheduleUpdates(ending.signal);
  await fakeBrowser.storage.onChanged.trigger({ packUrl: { newValue: '' } }, 'managed');
  await expect.poll(readLastFetch).toMatchObject({ result: 'status' });
  await fakeBrowser.storage.onChanged.trigger({ packUrl: { newValue: '' } }, 'managed');
  ending.abort();
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(await browser.alarms.get('pack-update')).toMatchObject({ periodInMinutes: 24 * 60 });
});
