import { fileURLToPath } from 'node:url';
import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from '../../../src/tools/setup/find-browser.mjs';
import type { Choices } from './prompt';
import { type SiteServer, startSiteServer } from './site-server';

declare const browser: {
  readonly storage: {
    readonly local: { clear(): Promise<void>; set(values: Readonly<Record<string, unknown>>): Promise<void> };
  };
};

export { expect } from '@playwright/test';

export const firefoxExtension =
  process.env.KINTAITTA_FIREFOX_EXTENSION ??
  fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

const firefoxId = 'kintaitta@kintaitta.fi';
export const pageHost = '5b1c2e44-9c1c-4a52-8a53-0d6f7f4f9c11';

/** Sets what a user would set in the options, and forgets everything else. */
export async function chooseInFirefox(firefox: Browser, choices: Choices): Promise<void> {
  const page = await firefox.newPage();
  // Firefox shows the page but never tells the driver that it has loaded.
  await page.goto(`moz-extension://${pageHost}/options.html`, { timeout: 3000 }).catch(() => undefined);
  await page.evaluate(async (chosen) => {
    const entries = Object.entries(chosen).map(([name, value]) => [`setting.${name}`, value]);
    await browser.storage.local.clear();
    await browser.storage.local.set(Object.fromEntries(entries));
  }, choices);
  await page.close();
}

interface Shared {
  /** `false` starts the browser without the extension. */
  readonly withExtension: boolean;
  readonly server: SiteServer;
  readonly firefox: Browser;
}

function launch(port: number): Promise<Browser> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is missing: run npm run setup.');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Lets tests open the extension's own pages, whose address is otherwise another each time.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: pageHost }),
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
    },
  });
}

/** Tests in Firefox, by WebDriver BiDi: Playwright has no driver for the ordinary Firefox. */
export const test = base.extend<{ firefoxPage: Page }, Shared>({
  withExtension: [true, { option: true, scope: 'worker' }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern.
    async ({}, use) => {
      const server = await startSiteServer();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  firefox: [
    async ({ server, withExtension }, use) => {
      const browser = await launch(server.port);
      if (withExtension) await browser.installExtension(firefoxExtension);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  firefoxPage: async ({ firefox }, use) => {
    const page = await firefox.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await use(page);
    await page.close();
  },
});
