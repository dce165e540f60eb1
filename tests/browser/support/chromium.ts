import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, test as base, chromium } from '@playwright/test';
import { findChromium } from '../../../src/tools/setup/find-browser.mjs';
import { type SiteServer, startSiteServer } from './site-server';

export { expect } from '@playwright/test';

/** Another build of the extension can be tested as well. */
export const chromiumExtension =
  process.env.KINTAITTA_EXTENSION ?? fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

interface Options {
  /** `false` starts the browser without the extension. */
  readonly withExtension: boolean;
}

interface Shared {
  readonly server: SiteServer;
  readonly browserContext: BrowserContext;
}

/** Starts Chromium so that every host name, over https, is the local server's. */
export async function launch(port: number, withExtension: boolean, profile: string): Promise<BrowserContext> {
  const extension = [
    `--disable-extensions-except=${chromiumExtension}`,
    `--load-extension=${chromiumExtension}`,
  ];
  if (withExtension && !existsSync(join(chromiumExtension, 'manifest.json'))) {
    throw new Error(`There is no built extension in ${chromiumExtension}: run npm run build first.`);
  }
  return chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    chromiumSandbox: false,
    viewport: { width: 1280, height: 800 },
    args: [
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      // Not only for pages: a request by the extension would reach the server's log as well.
      '--ignore-certificate-errors',
      ...(withExtension ? extension : []),
    ],
  });
}

/** Browser tests of the extension: one browser for all tests of a file, a fresh page for each. */
export const test = base.extend<object, Options & Shared>({
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
  browserContext: [
    async ({ server, withExtension }, use) => {
      const profile = await mkdtemp(join(tmpdir(), 'kintaitta-'));
      const context = await launch(server.port, withExtension, profile);
      await use(context);
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  context: async ({ browserContext }, use) => use(browserContext),
  page: async ({ browserContext }, use) => {
    const page = await browserContext.newPage();
    await use(page);
    await page.close();
  },
});
