import type { BrowserContext, Locator, Page } from '@playwright/test';
import { expect } from './chromium';

/** What the tests use of the extension's own world. */
declare const chrome: {
  readonly storage: {
    readonly local: { clear(): Promise<void>; set(values: Readonly<Record<string, unknown>>): Promise<void> };
  };
};

/** Valid check character, individual number reserved for tests. */
export const identityCode = '010190-907X';
export const riskyText = `Soitto tuli klo 16. Asiakas ${identityCode} odottaa vastausta.`;
export const harmlessText = 'Kirjasto on avoinna tänään kello 10–18. Tervetuloa!';
export const paimioQuote = 'Suojele omaa ja muiden yksityisyyttä';

/** Whether the municipality's own accounts or personal ones, too, are checked without asking. */
export interface Choices {
  readonly municipality?: string;
  readonly personalAccountsToo?: boolean;
  readonly isOn?: boolean;
  readonly locale?: 'fi' | 'sv' | 'en';
}

/** Sets what a user would set in the options, and forgets everything else. */
export async function choose(context: BrowserContext, choices: Choices): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async (chosen) => {
    await chrome.storage.local.clear();
    const entries = Object.entries(chosen).map(([name, value]) => [`setting.${name}`, value]);
    await chrome.storage.local.set(Object.fromEntries(entries));
  }, choices);
}

export const paimio: Choices = { municipality: 'paimio', personalAccountsToo: true, locale: 'fi' };

export const prompt = (page: Page): Locator => page.locator('kintaitta-prompt');
export const badge = (page: Page): Locator => prompt(page).locator('button.badge');
export const pause = (page: Page): Locator => prompt(page).locator('.pause');

/** Waits until the draft was checked and shows as this. */
export async function expectBadge(page: Page, look: string | RegExp): Promise<void> {
  await expect(badge(page)).toHaveAttribute('data-look', look);
}
