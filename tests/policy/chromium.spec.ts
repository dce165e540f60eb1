import { expect, type Page, test } from '@playwright/test';
import { chromiumExtension } from '../browser/support/chromium';
import { cannotRun } from './support/in-namespace';
import { forKintaitta, type ManagedChromium, managedChromium, openOwn } from './support/managed-chromium';
import { asFile, type PackServer, startPackServer } from './support/pack-server';
import { type Keys, newKeys, signed } from './support/packs';

test.skip(cannotRun !== undefined, cannotRun);

const url = 'https://www.kuntala.example/kintaitta/kuntala.jws';
/** Chromium looks at changed policy files after five seconds. */
const afterReload = { timeout: 15_000 };

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

const start = async (policy: object | string) => {
  managed.writePolicy(policy);
  return managed.start({ extension: chromiumExtension, port: server.port });
};
const choice = (page: Page) => page.getByRole('combobox', { name: 'Municipality' });
const part = (page: Page, name: string) => page.locator(`[data-part=${name}]`);
/** The page follows what changes while it is open. */
const expectPart = (page: Page, name: string, text: string | RegExp): Promise<void> =>
  expect(part(page, name)).toContainText(text, afterReload);

test('a policy sets, locks, and is told key by key; a change is seen at once, a broken file or none leaves the defaults', async () => {
  const context = await start(
    forKintaitta({
      municipality: 'paimio',
      locale: 'en',
      enforced: ['municipality', 'isOn'],
      packUrl: 'http://x.example/p',
    }),
  );
  const page = await openOwn(context, 'policy');
  await expectPart(page, 'settings', 'Municipalitypaimio (your organisation, locked');
  await expect(part(page, 'settings')).toContainText('Kintaitta is onyes (default)');
  await expect(part(page, 'policy')).toContainText(/Not used: enforced.*can't be locked/);
  await expect(part(page, 'policy')).toContainText(/Not used: packUrl.*https/);
  await expect(part(page, 'pack')).toContainText('City of Paimio');
  const options = await openOwn(context, 'options');
  await expect(choice(options)).toBeDisabled();
  await expect(options.getByText('Set by your organisation.')).toBeVisible();

  managed.writePolicy(forKintaitta({ municipality: 'naantali', locale: 'en' }));
  await expectPart(page, 'pack', 'Naantali');
  await expect(choice(options)).toBeEnabled();

  managed.writePolicy('{"3rdparty": {');
  await expectPart(page, 'policy', 'This browser has no policy for Kintaitta.');
  managed.writePolicy(forKintaitta({ municipality: 'paimio', locale: 'en' }));
  await expectPart(page, 'pack', 'City of Paimio');
  managed.writePolicy({});
  await expectPart(page, 'settings', /Municipalitybase \(default\)/);
});

test('a pack in the policy is in force; what is wrong with the next is told, and the last good one stays', async () => {
  const policy = async (pack: string) =>
    forKintaitta({ locale: 'en', pack, packKeys: [JSON.stringify(keys.publicKey)] });
  const context = await start(await policy(await signed('1.0.0', keys)));
  const page = await openOwn(context, 'policy');
  await expectPart(page, 'pack', 'Kuntala (kuntala), from your organisation');
  await expect(part(page, 'pack')).toContainText('Kuntalan kunta');
  await expect(part(page, 'pack')).toContainText('Signaturechecked');
  managed.writePolicy(await policy(`${(await signed('2.0.0', keys)).slice(0, -8)}AAAAAAAA`));
  await expectPart(page, 'pack', 'The signature is wrong or missing');
  await expect(part(page, 'pack')).toContainText('1.0.0');
});

test('a pack by address is fetched without anything of the user, replaced by a newer one, and can be undone', async () => {
  server.answer = asFile(await signed('1.0.0', keys), 'one');
  const context = await start(
    forKintaitta({ locale: 'en', packUrl: url, packKeys: [JSON.stringify(keys.publicKey)] }),
  );
  const page = await openOwn(context, 'policy');
  await expectPart(page, 'pack', 'Kuntala (kuntala), from your organisation');
  expect(server.requests).toHaveLength(1);
  const [{ headers, method } = { headers: {}, method: '' }] = server.requests;
  expect(method).toBe('GET');
  expect(headers.cookie).toBeUndefined();
  expect(headers.referer).toBeUndefined();

  server.answer = asFile(await signed('1.1.0', keys), 'two');
  await page.getByRole('button', { name: 'Fetch now' }).click();
  await expect(part(page, 'pack')).toContainText('1.1.0');
  await page.getByRole('button', { name: 'Return to version 1.0.0' }).click();
  await expect(part(page, 'pack')).toContainText('1.0.0');
  await expect(page.getByText('You returned from version 1.1.0.')).toBeVisible();
});

test('a pack that has not changed is not sent again', async () => {
  const plain = await startPackServer(false);
  plain.answer = asFile(await signed('1.0.0', keys), 'one');
  const packUrl = `http://127.0.0.1:${plain.port}/kuntala.jws`;
  const context = await start(
    forKintaitta({ locale: 'en', packUrl, packKeys: [JSON.stringify(keys.publicKey)] }),
  );
  const page = await openOwn(context, 'policy');
  await expectPart(page, 'pack', 'Kuntala (kuntala), from your organisation');
  await page.getByRole('button', { name: 'Fetch now' }).click();
  await expect(part(page, 'fetch')).toContainText('No change');
  expect(plain.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"one"']);
  await plain.close();
});

test('whatever goes wrong with the server is told, and the last good pack stays in force', async () => {
  server.answer = asFile(await signed('1.0.0', keys), 'one');
  const context = await start(
    forKintaitta({ locale: 'en', packUrl: url, packKeys: [JSON.stringify(keys.publicKey)] }),
  );
  const page = await openOwn(context, 'policy');
  await expectPart(page, 'pack', '1.0.0');
  const text = await signed('2.0.0', keys);
  const allow = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
  const faults: readonly (readonly [string, PackServer['answer']])[] = [
    ['The server answered with an error', (_, response) => void response.writeHead(503, allow).end()],
    [
      'The address leads elsewhere',
      (_, response) => void response.writeHead(302, { ...allow, location: 'https://login.example/' }).end(),
    ],
    [
      'The file holds no rules of Kintaitta',
      (_, response) => void response.writeHead(200, allow).end('<html>Sign in to the guest network</html>'),
    ],
    [
      "The server can't be reached",
      (_, response) => {
        response.writeHead(200, { ...allow, 'content-length': text.length });
        response.write(text.slice(0, 100), () => response.destroy());
      },
    ],
    [
      'The signature is wrong',
      (_, response) => void response.writeHead(200, allow).end(`${text.slice(0, -8)}AAAAAAAA`),
    ],
    [
      "The server can't be reached, or it does not allow",
      (_, response) => void response.writeHead(200).end(text),
    ],
  ];
  for (const [told, answer] of faults) {
    server.answer = answer;
    const before = server.requests.length;
    await page.getByRole('button', { name: 'Fetch now' }).click();
    await expect.poll(() => server.requests.length).toBeGreaterThan(before);
    await expect(part(page, 'fetch')).toContainText(told);
    await expect(part(page, 'pack')).toContainText('1.0.0');
  }
  await server.close();
  await page.getByRole('button', { name: 'Fetch now' }).click();
  await expect(part(page, 'fetch')).toContainText("The server can't be reached");
  await expect(part(page, 'pack')).toContainText('1.0.0');
});
