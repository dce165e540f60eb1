import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing';
import { generateSigningKeys, signPack } from '../pack/signed-pack';
import { readLastFetch } from './last-fetch';
import { RETRY_ALARM } from './plan-retry';
import { scheduleUpdates } from './schedule-updates';

const kuntala = {
  schema: 1,
  id: 'kuntala',
  version: '1.0.0',
  title: { fi: 'Kuntala', sv: 'Kommunby', en: 'Kuntala' },
  chain: ['kuntala'],
  rules: [],
  guidelines: [],
  sets: {},
} as const;

/** A policy names a pack and a new key, and the server is down. */
async function startAgainstFailingServer() {
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
  return { fetch, ending };
}

test('a policy that comes while the look at the start is under way causes one request, not two', async () => {
  const { fetch, ending } = await startAgainstFailingServer();
  await fakeBrowser.storage.onChanged.trigger({ packUrl: { newValue: '' } }, 'managed');
  await expect.poll(readLastFetch).toMatchObject({ result: 'status' });
  await fakeBrowser.storage.onChanged.trigger({ packUrl: { newValue: '' } }, 'managed');
  ending.abort();
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(await browser.alarms.get('pack-update')).toMatchObject({ periodInMinutes: 24 * 60 });
});

test('keys that the policy brings later are tried at once; after a failure an alarm looks again', async () => {
  fakeBrowser.reset();
  const [old, next] = await Promise.all([generateSigningKeys('old'), generateSigningKeys('next')]);
  const packKeys = [JSON.stringify(old.publicKey)];
  vi.spyOn(browser.storage.managed, 'get').mockImplementation(async () => ({
    packUrl: 'https://www.example.fi/p.jws',
    packKeys: [...packKeys],
  }));
  let answer = new Response('', { status: 503 });
  const fetch = vi.spyOn(globalThis, 'fetch').mockImplementation(async () => answer.clone());
  fetch.mockClear();
  const ending = new AbortController();
  scheduleUpdates(ending.signal);
  await expect.poll(readLastFetch).toMatchObject({ result: 'status', failures: 1 });
  await expect.poll(() => browser.alarms.get(RETRY_ALARM)).toBeDefined();

  answer = new Response(
    await signPack(
      { issuer: 'Kuntala', approver: 'DPO', published: new Date().toISOString(), pack: kuntala },
      next.privateKey,
    ),
  );
  packKeys.push(JSON.stringify(next.publicKey));
  await fakeBrowser.storage.onChanged.trigger({ packKeys: { newValue: packKeys } }, 'managed');
  await expect.poll(readLastFetch).toMatchObject({ result: 'taken', version: '1.0.0' });
  await expect.poll(() => browser.alarms.get(RETRY_ALARM)).toBeUndefined();
  ending.abort();
  expect(fetch).toHaveBeenCalledTimes(2);
});

test('the alarm after a failure leads to another try, once it is time', async () => {
  const { fetch, ending } = await startAgainstFailingServer();
  await expect.poll(readLastFetch).toMatchObject({ failures: 1 });
  const alarm = await browser.alarms.get(RETRY_ALARM);
  vi.useFakeTimers({ now: alarm?.scheduledTime ?? 0, toFake: ['Date'] });
  fetch.mockClear();
  if (alarm) await fakeBrowser.alarms.onAlarm.trigger(alarm);
  await expect.poll(readLastFetch).toMatchObject({ failures: 2 });
  vi.useRealTimers();
  ending.abort();
  expect(fetch).toHaveBeenCalledTimes(1);
});
