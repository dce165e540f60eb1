import type { Page } from '@playwright/test';

/** Opens one of the extension's own pages. */
export async function openOwnPage(
  page: Page,
  name: 'popup' | 'options' | 'welcome' | 'practice' | 'policy' | 'workbench',
): Promise<void> {
  const context = page.context();
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await page.goto(new URL(`/${name}.html`, worker.url()).href);
  await page.locator('h1').waitFor();
}
