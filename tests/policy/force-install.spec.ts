import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from '@playwright/test';
import { chromiumExtension } from '../browser/support/chromium';
import { cannotRun } from './support/in-namespace';
import { managedChromium, openOwn } from './support/managed-chromium';
import { crxMaker } from './support/pack-crx';

test.skip(cannotRun !== undefined, cannotRun);

/** What the tests use of the extension's own world. */
declare const chrome: {
  readonly runtime: {
    getManifest(): { readonly version: string };
  };
  readonly developerPrivate: { autoUpdate(): Promise<void> };
  readonly storage: { readonly local: { set(values: Readonly<Record<string, unknown>>): Promise<void> } };
};
const versionOf = (page: Page) => page.evaluate(() => chrome.runtime.getManifest().version);

test('installed by force from a server of the organisation, managed, and upgraded with the settings kept', async () => {
  const managed = managedChromium();
  const crx = crxMaker(chromiumExtension, managed.folder);
  const first = crx.pack('1.0.0');
  let offer = { version: '1.0.0', path: first };
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('cache-control', 'no-store');
    if (request.url?.startsWith('/kintaitta.crx')) {
      response.setHeader('content-type', 'application/x-chrome-extension');
      response.end(readFileSync(offer.path));
    } else
      response.end(updateManifest(crx.id, offer.version, `http://${request.headers.host}/kintaitta.crx`));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/update.xml`;
  managed.writePolicy({
    ExtensionSettings: {
      // Without `override_update_url` updates would be looked for only where the manifest says.
      [crx.id]: { installation_mode: 'force_installed', update_url: address, override_update_url: true },
    },
    // So that this test may look into the extension's pages.
    DeveloperToolsAvailability: 1,
    '3rdparty': {
      extensions: { [crx.id]: { municipality: 'paimio', locale: 'en', enforced: ['municipality'] } },
    },
  });

  const page = await openOwn(await managed.start(), 'policy', crx.id);
  expect(await versionOf(page)).toBe('1.0.0');
  await expect(page.locator('[data-part=settings]')).toContainText('paimio (your organisation, locked', {
    timeout: 15_000, // At the first start the policy comes after the extension.
  });
  await page.evaluate(() => chrome.storage.local.set({ 'setting.roles': ['trustee'] }));

  offer = { version: '1.1.0', path: crx.pack('1.1.0') };
  // What the button "Update" of the browser's page of extensions does; otherwise it looks every few hours.
  await page.goto('chrome://extensions');
  await page.evaluate(() => chrome.developerPrivate.autoUpdate());
  await expect.poll(() => requests.filter((url) => url.startsWith('/kintaitta.crx')).length).toBe(2);
  const after = await openOwn(await managed.start(), 'policy', crx.id);
  await expect.poll(() => versionOf(after)).toBe('1.1.0');
  await expect(after.locator('[data-part=settings]')).toContainText('Your rolestrustee (you)');
  await expect(after.locator('[data-part=pack]')).toContainText('City of Paimio');

  await managed.close();
  server.closeAllConnections();
  server.close();
});

/** Chromium's update protocol 2.0. */
const updateManifest = (id: string, version: string, codebase: string): string =>
  `<?xml version='1.0' encoding='UTF-8'?><gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'><app appid='${id}'><updatecheck codebase='${codebase}' version='${version}'/></app></gupdate>`;
