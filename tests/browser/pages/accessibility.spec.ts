import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium';
import { badge, choose, expectBadge, paimio, pause, prompt } from '../support/prompt';
import { openOwnPage } from './own-page';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A blind look would pass as well: something must have been looked at. */
async function expectAccessible(page: Page, part?: string): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(wcag);
  const { violations, passes } = await (part ? axe.include(part) : axe).analyze();
  expect(passes.length).toBeGreaterThan(5);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.beforeEach(async ({ context, page }) => {
      await choose(context, paimio);
      await page.emulateMedia({ colorScheme });
    });

    for (const name of ['options', 'welcome', 'practice'] as const) {
      test(`the page ${name} meets WCAG 2.2 AA`, async ({ page }) => {
        await openOwnPage(page, name);
        await page.getByRole('option', { name: 'Paimion kaupunki' }).waitFor({ state: 'attached' });
        await expectAccessible(page);
      });
    }

    test('each tab of the popup meets WCAG 2.2 AA', async ({ page }) => {
      await openOwnPage(page, 'popup');
      await expectAccessible(page);
      await page.getByRole('tab', { name: 'Tarkista teksti' }).click();
      await page.getByRole('textbox').fill('Mikäli sataa, tunnus on 010190-907X.');
      await page.locator('article').first().waitFor();
      await expectAccessible(page);
      await page.getByRole('tab', { name: 'Ohjeet' }).click();
      await page.locator('[data-guideline]').first().waitFor();
      await expectAccessible(page);
    });

    test('badge, card and pause meet WCAG 2.2 AA', async ({ page }) => {
      await openOwnPage(page, 'practice');
      await page.getByRole('button', { name: 'Asiakkaan asia' }).click();
      await expectBadge(page, 'warning');
      await badge(page).click();
      await prompt(page).locator('article').waitFor();
      for (const more of await prompt(page).locator('summary').all()) await more.click();
      await expectAccessible(page, 'kintaitta-prompt');
      await page.keyboard.press('Escape');
      await page.locator('#post').click();
      await pause(page).waitFor();
      await expectAccessible(page, 'kintaitta-prompt');
    });
  });
}
