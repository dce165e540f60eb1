import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { FIREFOX_ID } from '../../src/tools/extension-ids';
import { findFirefox } from '../../src/tools/setup/find-browser.mjs';
import { cannotRun, inNamespace } from './support/in-namespace';
import { asFile, startPackServer } from './support/pack-server';
import { kuntala, newKeys, signed } from './support/packs';

test.skip(cannotRun !== undefined, cannotRun);

const extension =
  process.env.KINTAITTA_FIREFOX_EXTENSION ??
  fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const HOST = '6f3c2a50-1f0e-4d7e-9d3c-2b8a5c9e7f10';

let folder: string;
let browser: Browser | undefined;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kintaitta-policy-'));
});
test.afterEach(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page about policy and rules, as Firefox shows it with this content of `policies.json`. */
async function policyPage(content: string): Promise<Page> {
  const policies = join(folder, 'firefox', 'policies');
  mkdirSync(policies, { recursive: true });
  writeFileSync(join(policies, 'policies.json'), content);
  browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: inNamespace('firefox', findFirefox() ?? '', folder),
    headless: true,
    acceptInsecureCerts: true, // Of the server of these tests.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: HOST }),
      'intl.accept_languages': 'en',
    },
  });
  await browser.installExtension(extension);
  const page = await browser.newPage();
  // The driver never hears that a page of an extension has loaded, though it has.
  await page.goto(`moz-extension://${HOST}/policy.html`, { timeout: 3000 }).catch(() => undefined);
  return page;
}

const textOf = (page: Page) => page.evaluate(() => document.body.textContent ?? '');
const forKintaitta = (values: object) =>
  JSON.stringify({ policies: { '3rdparty': { Extensions: { [FIREFOX_ID]: values } } } });

test('Firefox reads policies.json, locks, tells what is ignored, and says that it needs a restart', async () => {
  const page = await policyPage(
    forKintaitta({ municipality: 'pietarsaari', locale: 'en', enforced: ['municipality'], colour: 'blue' }),
  );
  await expect
    .poll(() => textOf(page), { timeout: 15_000 })
    .toMatch(/pietarsaari \(your organisation, locked/);
  expect(await textOf(page)).toMatch(/Not used: colourThere is no such key in a policy/);
  expect(await textOf(page)).toContain('Restart Firefox after a change.');
});

test('Firefox takes a pack as an object', async () => {
  const page = await policyPage(forKintaitta({ locale: 'en', pack: kuntala('3.0.0') }));
  await expect
    .poll(() => textOf(page), { timeout: 15_000 })
    .toContain('Kuntala (kuntala), from your organisation');
  expect(await textOf(page)).toContain('3.0.0');
});

test('Firefox fetches a pack by address over https, once, without anything of the user, and checks it', async () => {
  const keys = await newKeys();
  const server = await startPackServer();
  server.answer = asFile(await signed('1.0.0', keys), 'one');
  const packUrl = `https://127.0.0.1:${server.port}/kuntala.jws`;
  const page = await policyPage(forKintaitta({ locale: 'en', packUrl, packKeys: [keys.publicKey] }));
  await expect
    .poll(() => textOf(page), { timeout: 15_000 })
    .toContain('Kuntala (kuntala), from your organisation');
  expect(await textOf(page)).toContain('Signaturechecked');
  expect(server.requests).toHaveLength(1);
  expect(server.requests[0]?.headers).not.toHaveProperty('cookie');
  expect(server.requests[0]?.headers).not.toHaveProperty('referer');

  server.answer = asFile(`${(await signed('2.0.0', keys)).slice(0, -8)}AAAAAAAA`, 'two');
  // Pressed by the page itself: a click from outside waits for frames, which Firefox may not draw after many windows.
  const fetchNow = await page.waitForSelector('::-p-text(Fetch now)');
  await fetchNow?.evaluate((button) => button instanceof HTMLElement && button.click());
  await expect.poll(() => textOf(page), { timeout: 15_000 }).toContain('The signature is wrong or missing');
  expect(await textOf(page)).toContain('1.0.0');
  await server.close();
});

test('Firefox with a broken policies.json works with the defaults', async () => {
  const page = await policyPage('{"policies": {');
  await expect.poll(() => textOf(page), { timeout: 15_000 }).toMatch(/base \((default|oletus|standard)\)/);
});
