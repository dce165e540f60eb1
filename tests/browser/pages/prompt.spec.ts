import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium';
import { badge, choose, expectBadge, identityCode, paimio, pause, prompt } from '../support/prompt';
import { openOwnPage } from './own-page';

const compose = (page: Page) => page.locator('#compose');
const text = `Mikäli asiakas ${identityCode} soittaa, ottakaa yhteyttä.`;

test.beforeEach(async ({ context, page }) => {
  await choose(context, paimio);
  await openOwnPage(page, 'practice');
});

async function write(page: Page, words: string): Promise<void> {
  await compose(page).click();
  await page.keyboard.insertText(words);
}

/** Whether a word of officialese alone is a note or a caution is for the rules to say. */
const expectRemark = (page: Page) => expect(badge(page)).toHaveAttribute('data-look', /notes|caution/);

test('is used by keyboard alone: to the badge, into the card, between cards and back', async ({ page }) => {
  await write(page, text);
  await expectBadge(page, 'warning');
  await badge(page).focus();
  await page.keyboard.press('Enter');
  const card = prompt(page).locator('article');
  await expect(card).toHaveAttribute('data-kind', 'hetu');
  await expect(prompt(page).getByRole('dialog')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(card).toHaveAttribute('data-kind', 'word');
  await page.keyboard.press('ArrowUp');
  await expect(card).toHaveAttribute('data-kind', 'hetu');
  await page.keyboard.press('Escape');
  await expect(prompt(page).getByRole('dialog')).toHaveCount(0);
  await expect(compose(page)).toBeFocused();
});

test('opens by Alt+Shift+K from the middle of the text, and keeps the focus when a card is dismissed', async ({
  page,
}) => {
  await write(page, text);
  await expectBadge(page, 'warning');
  await page.keyboard.press('Alt+Shift+K');
  const dialog = prompt(page).getByRole('dialog');
  await expect(dialog).toBeFocused();
  await prompt(page).locator('summary', { hasText: 'Tämä on hyvä näin' }).press('Enter');
  await prompt(page).locator('[data-dismiss=once]').press('Enter');
  await expect(prompt(page).locator('article')).toHaveAttribute('data-kind', 'word');
  await expect(dialog).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(compose(page)).toBeFocused();
  await page.keyboard.press('Alt+Shift+K');
  await expect(dialog).toBeFocused();
});

test('keeps its keys to itself', async ({ page }) => {
  await page.evaluate(() => {
    document.body.addEventListener('keydown', ({ key }) => {
      document.body.dataset.heard = `${document.body.dataset.heard ?? ''}${key}`;
    });
  });
  await write(page, text);
  await expectBadge(page, 'warning');
  await badge(page).click();
  await prompt(page).getByRole('dialog').focus();
  await page.keyboard.press('n');
  await expect(page.locator('body')).not.toHaveAttribute('data-heard', /n/);
});

test('changes its language at once, in the middle of a card', async ({ page }) => {
  await write(page, text);
  await expectBadge(page, 'warning');
  await badge(page).click();
  await expect(prompt(page).locator('h3')).toHaveText('Tässä on henkilötunnus.');
  await prompt(page).getByRole('button', { name: 'Svenska' }).click();
  await expect(prompt(page).locator('h3')).toHaveText('Här finns en personbeteckning.');
});

test('puts a certain fix into the text with one click', async ({ page }) => {
  await write(page, 'Mikäli sataa, siirrymme sisälle.');
  await expectRemark(page);
  await badge(page).click();
  await prompt(page).locator('[data-fix]').click();
  await expect(compose(page)).toContainText('Jos sataa, siirrymme sisälle.');
});

test('forgets a dismissal of this time with the draft, and keeps one of these words until it is restored', async ({
  page,
}) => {
  await write(page, 'Mikäli sataa, jäämme sisälle.');
  await expectRemark(page);
  await badge(page).click();
  await prompt(page).locator('summary', { hasText: 'Tämä on hyvä näin' }).click();
  await prompt(page).locator('[data-dismiss=words]').click();
  await expectBadge(page, 'quiet');

  await openOwnPage(page, 'options');
  await expect(page.getByText('Vain sanat ”mikäli”')).toBeVisible();
  await page.getByRole('button', { name: 'Palauta', exact: true }).click();
  await expect(page.getByText('Et ole hiljentänyt mitään.')).toBeVisible();

  await openOwnPage(page, 'practice');
  await write(page, 'Mikäli sataa, jäämme sisälle.');
  await expectRemark(page);
});

test('pauses with the focus on "Back to editing"; Escape is back as well; posting anyway always works', async ({
  page,
}) => {
  await write(page, text);
  await expectBadge(page, 'warning');
  await page.locator('#post').click();
  await expect(pause(page)).toBeVisible();
  await expect(prompt(page).locator('[data-pause=back]')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(pause(page)).toHaveCount(0);
  await expect(compose(page)).toBeFocused();
  await page.locator('#post').click();
  await expect(page.locator('.posted__text')).toHaveText(text);
});

test('reads nothing in a personal account until it is asked to', async ({ context, page }) => {
  await choose(context, { ...paimio, personalAccountsToo: false });
  await openOwnPage(page, 'practice');
  await page.getByRole('radio', { name: 'Oma tili' }).check();
  await write(page, text);
  await expectBadge(page, 'on-request');
  await badge(page).click();
  await expectBadge(page, 'warning');
});

test('never covers the button that posts, nor leaves a small window', async ({ page }) => {
  for (const viewport of [
    { width: 1280, height: 800 },
    { width: 640, height: 400 },
    { width: 360, height: 640 },
  ]) {
    await page.setViewportSize(viewport);
    await openOwnPage(page, 'practice');
    await write(page, text);
    await expectBadge(page, 'warning');
    await badge(page).click();
    const [panel, post] = await Promise.all([
      prompt(page).getByRole('dialog').boundingBox(),
      page.locator('#post').boundingBox(),
    ]);
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? Infinity)).toBeLessThanOrEqual(viewport.width);
    expect((panel?.y ?? 0) + (panel?.height ?? Infinity)).toBeLessThanOrEqual(viewport.height);
    if (viewport.height >= 800) {
      const isBelow = (post?.y ?? 0) >= (panel?.y ?? 0) + (panel?.height ?? 0);
      const isBeside =
        (post?.x ?? 0) >= (panel?.x ?? 0) + (panel?.width ?? 0) ||
        (post?.x ?? 0) + (post?.width ?? 0) <= (panel?.x ?? 0);
      const isAbove = (post?.y ?? 0) + (post?.height ?? 0) <= (panel?.y ?? 0);
      expect(isBelow || isBeside || isAbove).toBe(true);
    }
  }
});
