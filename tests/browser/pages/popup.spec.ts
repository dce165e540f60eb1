import { expect, test } from '../support/chromium';
import { choose, identityCode, paimio } from '../support/prompt';
import { openOwnPage } from './own-page';

test.beforeEach(async ({ context, page }) => {
  await choose(context, paimio);
  await openOwnPage(page, 'popup');
});

test('says honestly that it sees no box where there is none', async ({ page }) => {
  await expect(page.getByText('Tältä sivulta ei ole tarkistettu mitään.', { exact: false })).toBeVisible();
});

test('checks any text that is written or pasted, and shows the rule of Paimio', async ({ page }) => {
  await page.getByRole('tab', { name: 'Tarkista teksti' }).click();
  await page.getByRole('textbox').fill(`Asiakas ${identityCode} odottaa.`);
  await expect(page.locator('summary', { hasText: 'Tässä on henkilötunnus.' })).toBeVisible();
  await expect(page.locator('blockquote').first()).toContainText('Suojele omaa ja muiden yksityisyyttä');
  await page.getByRole('textbox').fill('Kirjasto on avoinna.');
  await expect(page.getByText('Kintaitta ei huomannut mitään.')).toBeVisible();
});

for (const [query, guideline] of [
  ['salasanoja', 'paimio-6-passwords'],
  ['provosoituminen', 'paimio-5-provoke'],
  ['krissitilanteesta', undefined],
  ['lösenorden', 'paimio-6-passwords'],
  ['passwords', 'paimio-6-passwords'],
] as const) {
  test(`finds guidance by an inflected word: ${query}`, async ({ page }) => {
    await page.getByRole('tab', { name: 'Ohjeet' }).click();
    await page.getByRole('searchbox').fill(query);
    if (guideline) await expect(page.locator(`[data-guideline=${guideline}]`)).toBeVisible();
    else await expect(page.getByText('Näillä sanoilla ei löydy ohjetta.')).toBeVisible();
  });
}

test('keeps the ticks of a checklist on the device', async ({ page }) => {
  await page.getByRole('tab', { name: 'Ohjeet' }).click();
  await page.getByText('Uuden kanavan avaaminen (0/7)').click();
  await page.getByRole('checkbox', { name: 'Miksi kanava otetaan käyttöön?' }).check();
  await openOwnPage(page, 'popup');
  await page.getByRole('tab', { name: 'Ohjeet' }).click();
  await expect(page.getByText('Uuden kanavan avaaminen (1/7)')).toBeVisible();
});

test('speaks another language at once', async ({ page }) => {
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('tab', { name: 'Check a text' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('takes a break for an hour and comes back when told to', async ({ page }) => {
  await page.getByText('Tauko', { exact: true }).click();
  await page.getByRole('button', { name: 'Tauko tunniksi' }).click();
  await expect(page.getByText('Kintaitta ei ole nyt päällä. Mitään ei tarkisteta.')).toBeVisible();
  await page.getByRole('button', { name: 'Ota käyttöön' }).click();
  await expect(page.getByRole('button', { name: 'Tauko tunniksi' })).toBeVisible();
});

test('moves between its tabs by arrow keys', async ({ page }) => {
  await page.getByRole('tab', { name: 'Tämä sivu' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Tarkista teksti' })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: 'Ohjeet' })).toHaveAttribute('aria-selected', 'true');
});
