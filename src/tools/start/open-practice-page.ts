import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { findChromium } from '../setup/find-browser.mjs';

/** What the evaluated function uses of the extension's own world. */
declare const chrome: {
  readonly storage: { readonly local: { set(values: Readonly<Record<string, unknown>>): Promise<void> } };
};

const extension = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

/** The practice page, in a window of its own; ends when it is closed. */
export const openPracticePage = (municipality: string): Promise<void> =>
  openOwnPage('practice', municipality);

/** Opens the built extension in a Chromium window of its own, on one of its pages; ends when it is closed. */
export async function openOwnPage(name: 'practice' | 'workbench', municipality: string): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), 'kintaitta-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: false,
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    (chosen) => chrome.storage.local.set({ 'setting.municipality': chosen, 'setting.locale': 'fi' }),
    municipality,
  );
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/${name}.html`);
  await context.waitForEvent('close', { timeout: 0 });
  await rm(profile, { recursive: true, force: true });
}
