import { expect, test } from './support/chromium';
import {
  badge,
  choose,
  expectBadge,
  harmlessText,
  identityCode,
  paimio,
  pause,
  prompt,
  riskyText,
} from './support/prompt';
import { boxOf, openSurface, posted, submitOf, surfaceNamed } from './support/surfaces';

const home = surfaceNamed('X, home');
const dialog = surfaceNamed('X, dialog over the home composer');

test.beforeEach(({ context }) => choose(context, paimio));

test('comes back when the site takes it away', async ({ page }) => {
  await openSurface(page, home);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await page.evaluate(() => document.querySelector('kintaitta-prompt')?.remove());
  await boxOf(page, home).press('End');
  await page.keyboard.insertText(' Moi.');
  await expectBadge(page, 'warning');
  await expect(prompt(page)).toHaveCount(1);
});

test('keys in our card set nothing off on the site, and its focus trap does not catch them', async ({
  page,
}) => {
  await openSurface(page, dialog);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await badge(page).click();
  await expect(prompt(page).locator('.panel')).toBeVisible();
  const isInside = () =>
    page.evaluate(() => document.activeElement?.tagName.toLowerCase() === 'kintaitta-prompt');
  await expect.poll(isInside).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('n');
  await expect.poll(isInside).toBe(true);
  await expect(boxOf(page, dialog)).toHaveText(riskyText);
});

test('in our card the hotkey of the site opens no composer', async ({ page }) => {
  await openSurface(page, home);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await badge(page).click();
  await page.keyboard.press('n');
  await expect(boxOf(page, dialog)).toHaveCount(0);
});

for (const style of [
  'transform: translate(30px, 40px)',
  'contain: paint',
  'filter: blur(0)',
  'overflow: hidden',
]) {
  test(`stands at the box below an ancestor with "${style}", and follows scrolling`, async ({ page }) => {
    await openSurface(page, home);
    await page.evaluate((css) => {
      const main = document.querySelector('main');
      main?.setAttribute('style', css);
      document.body.append(Object.assign(document.createElement('div'), { className: 'tall' }));
      document.querySelector<HTMLElement>('.tall')?.style.setProperty('height', '3000px');
    }, style);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, 'warning');
    const offset = async () => {
      const [own, box] = await Promise.all([badge(page).boundingBox(), boxOf(page, home).boundingBox()]);
      return own && box
        ? { x: Math.abs(own.x - (box.x + box.width)), y: Math.abs(own.y - box.y) }
        : undefined;
    };
    const isNear = async () => {
      const away = await offset();
      return away !== undefined && away.x < 120 && away.y < 120;
    };
    await expect.poll(isNear).toBe(true);
    await page.evaluate(() => scrollBy(0, 60));
    await expect.poll(isNear).toBe(true);
  });
}

test('words in a native field are underlined by a mirror that follows its scrolling', async ({ page }) => {
  const narrow = surfaceNamed('X, narrow layout');
  await openSurface(page, narrow);
  const lines = Array.from({ length: 12 }, () => harmlessText).join('\n');
  await page.keyboard.insertText(`${lines}\n${riskyText}`);
  await expectBadge(page, 'warning');
  const gap = () =>
    page.evaluate(() => {
      const twin = document.querySelector('kintaitta-mirror')?.shadowRoot?.firstElementChild;
      const field = document.querySelector('textarea');
      return twin && field ? Math.abs(twin.scrollTop - field.scrollTop) : undefined;
    });
  await expect.poll(gap).toBe(0);
  await page.evaluate(() => document.querySelector('textarea')?.scrollTo(0, 20));
  await expect.poll(gap).toBe(0);
});

test('nothing is put into a word that an input method is still making', async ({ page }) => {
  const surface = surfaceNamed('Facebook, comment');
  await openSurface(page, surface);
  await page.keyboard.insertText(`${riskyText} `);
  await expectBadge(page, 'warning');
  await badge(page).click();
  const fix = prompt(page).locator('[data-fix]');
  await fix.waitFor();
  await boxOf(page, surface).focus();
  await page.keyboard.press('End');
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
  await expect(boxOf(page, surface)).toContainText('にほ');
  await fix.evaluate((button) => button instanceof HTMLElement && button.click());
  await expect(prompt(page).locator('.card__actions .told')).toContainText('Kopioi');
  await expect(boxOf(page, surface)).toContainText(identityCode);
});

test('what is held once is never held again, however the writer goes on', async ({ page }) => {
  await openSurface(page, home);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await page.keyboard.press('Control+Enter');
  await expect(pause(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await submitOf(page, home).click();
  await expect.poll(() => posted(page)).toEqual([{ surface: 'home', text: riskyText }]);
});
