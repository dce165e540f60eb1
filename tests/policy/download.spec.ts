import { expect, type Page, test } from '@playwright/test';
import { chromiumExtension } from '../browser/support/chromium';
import { cannotRun } from './support/in-namespace';
import { forKintaitta, type ManagedChromium, managedChromium, openOwn } from './support/managed-chromium';
import { asFile, type PackServer, startPackServer } from './support/pack-server';
import { type Keys, kuntala, newKeys, signed } from './support/packs';

/** What the tests use of the extension's own world. */
declare const chrome: {
  readonly storage: { readonly local: { get(key: string): Promise<Readonly<Record<string, unknown>>> } };
};

test.skip(cannotRun !== undefined, cannotRun);

const url = 'https://www.kuntala.example/kintaitta/kuntala.jws';

let managed: ManagedChromium;
let server: PackServer;
let keys: Keys;
test.beforeEach(async () => {
  managed = managedChromium();
  server = await startPackServer();
  keys = await newKeys();
});
test.afterEach(async () => {
  await managed.close();
  await server.close();
});

const policy = (...trusted: readonly Keys[]): object =>
  forKintaitta({
    locale: 'en',
    packUrl: url,
    packKeys: trusted.map(({ publicKey }) => JSON.stringify(publicKey)),
  });
/** The page about policy and rules, once the first pack is in force. */
async function start(): Promise<Page> {
  managed.writePolicy(policy(keys));
  const page = await openOwn(await managed.start({ extension: chromiumExtension, server }), 'policy');
  await expectPart(page, 'pack', 'Kuntala (kuntala), from your organisation');
  return page;
}
const part = (page: Page, name: string) => page.locator(`[data-part=${name}]`);
/** The page follows what changes while it is open; Chromium looks at changed policy files after five seconds. */
const expectPart = (page: Page, name: string, text: string): Promise<void> =>
  expect(part(page, name)).toContainText(text, { timeout: 15_000 });
const lastFetch = (page: Page): Promise<string> =>
  page.evaluate(async () => JSON.stringify(await chrome.storage.local.get('pack.lastFetch')));
/** Presses the button and waits until there is an outcome. */
async function fetchNow(page: Page): Promise<void> {
  const before = await lastFetch(page);
  await page.getByRole('button', { name: 'Fetch now' }).click();
  await expect.poll(() => lastFetch(page)).not.toBe(before);
}

test('a pack by address is fetched without anything of the user, replaced by a newer one, and can be undone', async () => {
  server.answer = asFile(await signed('1.0.0', keys), 'one');
  const page = await start();
  expect(server.requests).toHaveLength(1);
  const [{ headers, method } = { headers: {}, method: '' }] = server.requests;
  expect(method).toBe('GET');
  expect(headers.cookie).toBeUndefined();
  expect(headers.referer).toBeUndefined();

  server.answer = asFile(await signed('1.1.0', keys), 'two');
  await fetchNow(page);
  await expectPart(page, 'pack', '1.1.0');
  await page.getByRole('button', { name: 'Return to version 1.0.0' }).click();
  await expectPart(page, 'pack', '1.0.0');
  await expect(page.getByText('You returned from version 1.1.0.')).toBeVisible();
});

test('a pack that has not changed is not sent again', async () => {
  server.answer = asFile(await signed('1.0.0', keys), 'one');
  const page = await start();
  await fetchNow(page);
  await expectPart(page, 'fetch', 'No change');
  expect(server.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"one"']);
});

test('a pack of 5 MB is fetched and in force', async () => {
  const names = Array.from({ length: 175_000 }, (_, number) => `Kuntalan paikka numero ${number}`);
  expect(JSON.stringify(names).length).toBeGreaterThan(5 * 1024 * 1024);
  server.answer = asFile(await signed('5.0.0', keys, { pack: kuntala('5.0.0', names) }), 'large');
  await expectPart(await start(), 'pack', '5.0.0');
});

test('a pack signed with a new key is fetched as soon as the policy names that key, too', async () => {
  const next = await newKeys('kuntala-2027');
  server.answer = asFile(await signed('1.0.0', keys), 'one');
  const page = await start();
  server.answer = asFile(await signed('2.0.0', next), 'two');
  await fetchNow(page);
  await expectPart(page, 'fetch', 'signed with a key that the policy does not name');
  await expect(part(page, 'pack')).toContainText('1.0.0');
  managed.writePolicy(policy(keys, next));
  await expectPart(page, 'pack', '2.0.0');
  await expect(part(page, 'pack')).toContainText('kuntala-2027');
  expect(server.requests).toHaveLength(3);
});

test('whatever goes wrong with the server is told, and the last good pack stays in force', async () => {
  server.answer = asFile(await signed('1.0.0', keys), 'one');
  const page = await start();
  const text = await signed('2.0.0', keys);
  const allow = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
  const gives = (content: string): PackServer['answer'] => {
    return (_, response) => void response.writeHead(200, allow).end(content);
  };
  const stranger = await newKeys('stranger');
  const faults: readonly (readonly [string, PackServer['answer']])[] = [
    ['The server answered with an error', (_, response) => void response.writeHead(503, allow).end()],
    [
      'The address leads elsewhere',
      (_, response) => void response.writeHead(302, { ...allow, location: 'https://login.example/' }).end(),
    ],
    ['The file holds no rules of Kintaitta', gives('<html>Sign in to the guest network</html>')],
    ['The file holds no rules of Kintaitta', gives(text.slice(0, text.length / 2))],
    [
      "The server can't be reached",
      (_, response) => {
        response.writeHead(200, { ...allow, 'content-length': text.length });
        response.write(text.slice(0, 100), () => response.destroy());
      },
    ],
    ['The signature is wrong', gives(`${text.slice(0, -8)}AAAAAAAA`)],
    ['The signature is wrong or missing', gives(JSON.stringify(kuntala('2.0.0')))],
    ['signed with a key that the policy does not name', gives(await signed('2.0.0', stranger))],
    ['It is older than the one in use', gives(await signed('0.9.0', keys))],
    ['It is past its date', gives(await signed('2.0.0', keys, { published: -9, expires: -1 }))],
    ['Check the clock of this computer', gives(await signed('2.0.0', keys, { published: 30 }))],
    ['The file is too large', gives('a'.repeat(9 * 1024 * 1024))],
    [
      "The server can't be reached, or it does not allow",
      (_, response) => void response.writeHead(200).end(text),
    ],
  ];
  for (const [told, answer] of faults) {
    server.answer = answer;
    await fetchNow(page);
    await expectPart(page, 'fetch', told);
    await expect(part(page, 'pack')).toContainText('1.0.0');
  }

  const { port } = server;
  await server.close();
  await fetchNow(page);
  await expectPart(page, 'fetch', "The server can't be reached");
  server = await startPackServer(port); // With a certificate that nobody trusts.
  server.answer = gives(text);
  await fetchNow(page);
  await expectPart(page, 'fetch', "The server can't be reached");
  expect(server.requests).toEqual([]);
  await expect(part(page, 'pack')).toContainText('1.0.0');
});
