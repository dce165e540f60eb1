import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page } from '@playwright/test';
import { CHROMIUM_ID } from '../../../src/tools/extension-ids';
import { findChromium } from '../../../src/tools/setup/find-browser.mjs';
import { inNamespace } from './in-namespace';

export interface ManagedChromium {
  readonly folder: string;
  /** Writes the policy file as an administrator would; what is no object is written as it is. */
  writePolicy(content: object | string): void;
  start(options?: StartOptions): Promise<BrowserContext>;
  close(): Promise<void>;
}

interface StartOptions {
  /** Folder of an unpacked extension; without it only those that the policy installs. */
  readonly extension?: string;
  /** Every host name is found at this server, whose certificate is the only one that is trusted. */
  readonly server?: { readonly port: number; readonly pin: string };
}

/** A Chromium with policies of its own, and a profile that outlives restarts. */
export function managedChromium(): ManagedChromium {
  const folder = mkdtempSync(join(tmpdir(), 'kintaitta-policy-'));
  const policies = join(folder, 'chromium', 'policies', 'managed');
  mkdirSync(policies, { recursive: true });
  const executable = findChromium();
  if (!executable) throw new Error('Chromium is missing: run npm run setup.');
  const executablePath = inNamespace('chromium', executable, folder);
  let running: BrowserContext | undefined;
  return {
    folder,
    writePolicy: (content) =>
      writeFileSync(
        join(policies, 'kintaitta.json'),
        typeof content === 'string' ? content : JSON.stringify(content),
      ),
    async start({ extension, server } = {}) {
      await running?.close();
      running = await chromium.launchPersistentContext(join(folder, 'profile'), {
        executablePath,
        headless: true,
        chromiumSandbox: false,
        locale: 'en-GB',
        args: [
          '--lang=en-GB',
          ...(server
            ? [
                `--host-resolver-rules=MAP * 127.0.0.1:${server.port}`,
                `--ignore-certificate-errors-spki-list=${server.pin}`,
              ]
            : []),
          ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
        ],
        // An extension that the policy installs is fetched in the background.
        ignoreDefaultArgs: extension ? [] : ['--disable-extensions', '--disable-background-networking'],
      });
      return running;
    },
    async close() {
      await running?.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A policy file that speaks to our extension only. */
export const forKintaitta = (values: object): object => ({
  '3rdparty': { extensions: { [CHROMIUM_ID]: values } },
});

/** Opens one of the extension's own pages. */
export async function openOwn(context: BrowserContext, name: string, id = CHROMIUM_ID): Promise<Page> {
  const page = await context.newPage();
  // Right after the start of the browser the extension may not be there yet.
  await expect(async () => {
    await page.goto(`chrome-extension://${id}/${name}.html`);
  }).toPass({ timeout: 20_000 });
  return page;
}
