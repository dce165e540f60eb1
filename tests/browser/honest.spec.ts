import type { Page } from '@playwright/test';
import { expect, test } from './support/chromium';
import { openPopup } from './support/popup';
import { badge, choose, expectBadge, harmlessText, paimio, prompt, riskyText } from './support/prompt';
import { boxOf, openSurface, posted, submitOf, surfaceNamed } from './support/surfaces';
import { told } from './support/told';

declare const chrome: {
  readonly contextMenus: {
    readonly onClicked: {
      dispatch(info: { readonly menuItemId: string; readonly selectionText: string }): void;
    };
  };
};

test.beforeEach(({ context }) => choose(context, paimio));

test('a box in a closed shadow root is said to be out of sight', async ({ page, context }) => {
  const home = surfaceNamed('X, home');
  await openSurface(page, home);
  await page.keyboard.insertText(harmlessText);
  await expectBadge(page, /^(quiet|notes)$/);
  await page.evaluate(() => {
    const host = document.body.appendChild(document.createElement('div'));
    const box = document.createElement('div');
    box.contentEditable = 'true';
    host.attachShadow({ mode: 'closed' }).append(box);
    box.focus();
  });
  await page.keyboard.insertText(riskyText);
  await expect.poll(() => told(context, 'state')).toMatchObject({ platform: 'x', reach: 'blind' });
  await expect(prompt(page)).toHaveCount(1);
  await boxOf(page, home).click();
  await expect.poll(() => told(context, 'state')).toMatchObject({ reach: 'known' });
});

/** A page may post without any press, for example when a voice says so. */
const leave = (page: Page) => page.evaluate(() => window.emptyBox());
const home = surfaceNamed('X, home');
const unseenWords = 'Jos se julkaistiin, sitä ei ole tarkistettu.';

test('a text that left by a way we do not see is not claimed as checked: at the box, in the popup, in the report', async ({
  page,
  context,
}) => {
  await openSurface(page, home);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await expect.poll(() => told(context, 'doctor')).toMatch(/nor the writer: 0\b/);
  await leave(page);
  await expectBadge(page, 'left-unseen');
  await badge(page).click();
  await expect(prompt(page).locator('.panel')).toContainText(unseenWords);
  await expect(prompt(page).locator('.panel')).not.toContainText('Tarkistettu');
  await page.keyboard.press('Escape');
  expect(await told(context, 'state')).toMatchObject({ leftUnseen: true });
  await expect.poll(() => told(context, 'doctor')).toMatch(/nor the writer: 1\b/);
  const popup = await openPopup(context);
  await expect(popup.locator('.state')).toHaveAttribute('data-state', 'none');
  await expect(popup.getByText(unseenWords, { exact: false })).toBeVisible();
  await popup.close();
  // The next draft is another matter.
  await boxOf(page, home).click();
  await page.keyboard.insertText(harmlessText);
  await expectBadge(page, /^(quiet|notes)$/);
  expect(await told(context, 'state')).not.toHaveProperty('leftUnseen');
});

test('a text that left unseen is told of even when its box went with it', async ({ page, context }) => {
  const dialog = surfaceNamed('X, dialog over the home composer');
  await openSurface(page, dialog);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await leave(page);
  await expectBadge(page, 'left-unseen');
  await page.goBack();
  await expect(prompt(page)).toHaveCount(0);
  await expect.poll(() => told(context, 'state')).toMatchObject({ leftUnseen: true });
});

test('of an empty box nothing is claimed', async ({ page, context }) => {
  await openSurface(page, home);
  await page.keyboard.insertText(harmlessText);
  await expectBadge(page, /^(quiet|notes)$/);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await expectBadge(page, 'idle');
  expect(await told(context, 'state')).toMatchObject({ reach: 'known', phase: 'idle' });
  const popup = await openPopup(context);
  await expect(popup.locator('.state')).toHaveAttribute('data-state', 'known');
  await expect(popup.getByText('ei huomannut', { exact: false })).toHaveCount(0);
  await popup.close();
});

test('a text that was posted by a press that was seen is no such thing', async ({ page, context }) => {
  await openSurface(page, home);
  await page.keyboard.insertText(harmlessText);
  await expectBadge(page, /^(quiet|notes)$/);
  await submitOf(page, home).click();
  await expect.poll(() => posted(page)).toHaveLength(1);
  await expectBadge(page, 'idle');
  expect(await told(context, 'state')).not.toHaveProperty('leftUnseen');
});

test('words that the writer deletes are no post', async ({ page, context }) => {
  await openSurface(page, surfaceNamed('X, home'));
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Backspace');
  await expectBadge(page, 'idle');
  await expect.poll(() => told(context, 'doctor')).toMatch(/nor the writer: 0\b/);
});

test('a box in a frame of another site is said to be out of sight, and any text can be checked instead', async ({
  page,
  context,
}) => {
  await page.goto('https://x.com/home?foreign=1');
  await boxOf(page, home).click();
  await page.keyboard.insertText(harmlessText);
  await expectBadge(page, /^(quiet|notes)$/);
  await page.frameLocator('iframe').locator('#textarea textarea').click();
  await page.keyboard.insertText(riskyText);
  await expect.poll(() => told(context, 'state')).toMatchObject({ platform: 'x', reach: 'blind' });
  const popup = await openPopup(context);
  await expect(popup.locator('.state')).toContainText('Kintaitta ei näe tätä kenttää');
  await popup.getByRole('tabpanel').getByRole('button', { name: 'Tarkista teksti' }).click();
  await expect(popup.getByRole('textbox')).toBeFocused();
  await popup.keyboard.insertText(riskyText);
  await expect(popup.locator('summary', { hasText: 'Tässä on henkilötunnus.' })).toBeVisible();
  await popup.close();
  await boxOf(page, home).click();
  await expect.poll(() => told(context, 'state')).toMatchObject({ reach: 'known' });
});

test('selected text is checked in a window of its own, whatever it was selected in', async ({ context }) => {
  const [worker] = context.serviceWorkers();
  const [popup] = await Promise.all([
    context.waitForEvent('page'),
    // No driver can open the browser's own menu.
    worker?.evaluate(
      (text) =>
        chrome.contextMenus.onClicked.dispatch({ menuItemId: 'check-selection', selectionText: text }),
      riskyText,
    ),
  ]);
  await expect(popup.getByRole('textbox')).toHaveValue(riskyText);
  await expect(popup.locator('summary', { hasText: 'Tässä on henkilötunnus.' })).toBeVisible();
  await popup.close();
});
