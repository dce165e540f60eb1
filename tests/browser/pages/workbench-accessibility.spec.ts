import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium';
import { choose } from '../support/prompt';
import { openOwnPage } from './own-page';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  expect(passes.length).toBeGreaterThan(5);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

const parts = ['Kunta', 'Asiakirjat', 'Ohjeet', 'Säännöt', 'Tilit', 'Keneltä kysyä', 'YAML'] as const;
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Paketin osat' }).getByRole('button', { name, exact: true });
const counts = (page: Page) => page.getByRole('region', { name: 'Esimerkit' }).getByRole('status');

test.describe.configure({ timeout: 90_000 });
test.beforeEach(async ({ context, page }) => {
  await choose(context, { locale: 'fi' });
  await openOwnPage(page, 'workbench');
  await page.getByLabel('Kunnan tai yksikön nimi').fill('Kuntala');
  await page.keyboard.press('Enter');
  await expect(counts(page)).toHaveText(/4 oikein · 0 väärin/, { timeout: 20_000 });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every part, with a form open, meets WCAG 2.2 AA in ${colorScheme} colours`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    for (const name of parts) {
      await part(page, name).click();
      await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
      const entry = page.locator('.entry__head').first();
      if ((await entry.count()) > 0) await entry.click();
      for (const fold of await page.locator('details').all()) await fold.locator('summary').click();
      await expectAccessible(page);
    }
  });
}

test('every part fits at 200 % and at 400 %, with nothing cut off at the side', async ({ page }) => {
  for (const width of [640, 320]) {
    await page.setViewportSize({ width, height: 400 });
    for (const name of parts) {
      await part(page, name).click();
      const entry = page.locator('.entry__head').first();
      if ((await entry.count()) > 0) await entry.click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  }
});

test('with the keyboard alone a rule is opened, written, copied and deleted, and focus is never lost', async ({
  page,
}) => {
  await page.getByRole('button', { name: /^salainen puutarha/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Etsittävät sanat 1' })).toBeFocused();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await expect(counts(page)).toHaveText(/2 oikein/);
  await page.keyboard.press('Backspace');
  await page.getByRole('button', { name: 'Lisää rivi' }).first().press('Enter');
  await expect(page.getByRole('textbox', { name: 'Etsittävät sanat 2' })).toBeFocused();
  await page.keyboard.type('öinen tori');
  await expect(page.getByRole('textbox', { name: 'Etsittävät sanat 2' })).toHaveValue('öinen tori');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Etsittävät sanat 1' })).toBeFocused();
  await page.getByRole('button', { name: 'Kopioi' }).press('Enter');
  await expect(page.getByRole('button', { name: /secret-garden-2/ })).toBeFocused();
  await page.getByRole('button', { name: 'Poista', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: /^salainen puutarha kuntala/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Poista', exact: true }).press('Enter');
  await expect(page.getByRole('button', { name: 'Lisää sääntö' })).toBeFocused();
  await page.getByRole('button', { name: /^Kumoa: poisto/ }).press('Enter');
  await expect(page.getByRole('button', { name: /^salainen puutarha/ })).toBeVisible();
});
