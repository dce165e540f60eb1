import { expect, test } from './support/chromium';
import { badge, choose, expectBadge, harmlessText, paimio, pause, prompt, riskyText } from './support/prompt';
import { boxOf, openSurface, posted, submitOf, surfaceNamed, withOption } from './support/surfaces';

test.beforeEach(({ context }) => choose(context, paimio));

const home = surfaceNamed('X, home');
const dialog = surfaceNamed('X, dialog over the home composer');
/** Longer than the idle time and the answer together. */
const SETTLED_MS = 900;

test('X: all boxes of a thread are one draft', async ({ page }) => {
  await openSurface(page, dialog);
  await page.keyboard.insertText(harmlessText);
  await expectBadge(page, /^(quiet|notes)$/);
  await page.locator('[data-fixture=add-box]').click();
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await expect(prompt(page)).toHaveCount(1);
  await submitOf(page, dialog).click();
  await expect(pause(page)).toBeVisible();
  expect(await posted(page)).toEqual([]);
  await prompt(page).locator('[data-pause=back]').click();
  await badge(page).click();
  await prompt(page).locator('[data-fix]').click();
  await expectBadge(page, /^(quiet|notes)$/);
  await submitOf(page, dialog).click();
  const fixed = riskyText.replace(/010190-\w{4}/, '******-****');
  await expect.poll(() => posted(page)).toEqual([{ surface: 'dialog', text: `${harmlessText}\n\n${fixed}` }]);
});

test('X: a box that is made anew after another view is the same draft, though nobody has touched it', async ({
  page,
}) => {
  await openSurface(page, dialog);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await page.locator('[data-fixture=describe]').last().click();
  await expect(prompt(page)).toHaveCount(0);
  await page.locator('[data-fixture=back]').click();
  await submitOf(page, dialog).hover();
  await expectBadge(page, 'warning');
  await submitOf(page, dialog).click();
  await expect(pause(page)).toBeVisible();
  expect(await posted(page)).toEqual([]);
  await prompt(page).locator('[data-pause=anyway]').click();
  await expect.poll(() => posted(page)).toEqual([{ surface: 'dialog', text: riskyText }]);
});

test('LinkedIn: the share box in a frame of the site', async ({ page }) => {
  await page.goto('https://www.linkedin.com/feed/?frame=1');
  const frame = page.frameLocator('iframe');
  await frame.locator('[data-fixture=preload-box]').click();
  await page.keyboard.insertText(riskyText);
  const own = frame.locator('kintaitta-prompt');
  await expect(own.locator('button.badge')).toHaveAttribute('data-look', 'warning');
  await frame.locator('[data-fixture=preload-submit]').click();
  await expect(own.locator('.pause')).toBeVisible();
  await own.locator('[data-pause=anyway]').click();
  const inFrame = () => frame.locator('body').evaluate(() => window.posted.map(({ text }) => text));
  await expect.poll(inFrame).toEqual([riskyText]);
});

for (const name of ['X, home', 'Facebook, post', 'LinkedIn, comment in the feed']) {
  test(`${name}: a page whose code comes late`, async ({ page }) => {
    const surface = withOption(surfaceNamed(name), 'slow');
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, 'warning');
    await submitOf(page, surface).click();
    await expect(pause(page)).toBeVisible();
  });
}

test('a dismissal lasts: here, after a reload, and on another site', async ({ page }) => {
  await openSurface(page, home);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await badge(page).click();
  await prompt(page).locator('article details').last().locator('summary').click();
  await prompt(page).locator('[data-dismiss=rule]').click();
  for (const surface of [home, surfaceNamed('LinkedIn, comment in the feed')]) {
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, /^(quiet|notes)$/);
    await submitOf(page, surface).click();
    await expect.poll(() => posted(page)).toEqual([{ surface: surface.posts, text: riskyText }]);
  }
});

test('nothing is left on the page when its dialog closes by navigation', async ({ page }) => {
  await openSurface(page, dialog);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await badge(page).click();
  await page.goBack();
  await expect(boxOf(page, dialog)).toHaveCount(0);
  await expect(prompt(page)).toHaveCount(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await boxOf(page, home).click();
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await expect(prompt(page)).toHaveCount(1);
});

test('a word in the making by an input method is neither checked nor taken for a press', async ({ page }) => {
  const surface = surfaceNamed('Facebook, comment');
  await openSurface(page, surface);
  await page.keyboard.insertText('Hei');
  await expectBadge(page, /^(quiet|notes)$/);
  const client = await page.context().newCDPSession(page);
  const length = riskyText.length;
  await client.send('Input.imeSetComposition', {
    text: riskyText,
    selectionStart: length,
    selectionEnd: length,
  });
  await expect(boxOf(page, surface)).toContainText(riskyText);
  // Nothing can be waited for where nothing may happen.
  await page.waitForTimeout(SETTLED_MS);
  await expectBadge(page, /^(quiet|notes)$/);
  const heard = await boxOf(page, surface).evaluate((box) => {
    const keys: string[] = [];
    box.addEventListener('keydown', (event) => keys.push(event instanceof KeyboardEvent ? event.key : ''), {
      once: true,
    });
    const init = {
      key: 'Enter',
      keyCode: 229,
      isComposing: true,
      bubbles: true,
      composed: true,
      cancelable: true,
    };
    box.dispatchEvent(new KeyboardEvent('keydown', init));
    return keys;
  });
  expect(heard).toEqual(['Enter']);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await page.keyboard.press('Enter');
  await expect(pause(page)).toBeVisible();
  expect(await posted(page)).toEqual([]);
});
