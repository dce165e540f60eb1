import { expect, test } from './support/chromium';
import {
  badge,
  choose,
  expectBadge,
  harmlessText,
  identityCode,
  paimio,
  paimioQuote,
  pause,
  prompt,
  riskyText,
} from './support/prompt';
import { boxOf, goToSubmit, openSurface, posted, submitOf, surfaceCases } from './support/surfaces';

test.beforeEach(({ context }) => choose(context, paimio));

for (const surface of surfaceCases) {
  test.describe(surface.name, () => {
    test('shows the rule of Paimio, pauses the post once, then posts it unchanged', async ({ page }) => {
      await openSurface(page, surface);
      await page.keyboard.insertText(riskyText);
      await expectBadge(page, 'warning');
      await badge(page).click();
      await expect(prompt(page).locator('blockquote')).toContainText(paimioQuote);
      await page.keyboard.press('Escape');

      await goToSubmit(page, surface);
      await submitOf(page, surface).click();
      await expect(pause(page)).toContainText(identityCode);
      await expect(prompt(page).locator('[data-pause=back]')).toBeFocused();
      expect(await posted(page)).toEqual([]);

      await prompt(page).locator('[data-pause=anyway]').click();
      await expect.poll(() => posted(page)).toEqual([{ surface: surface.posts, text: riskyText }]);
      expect(await page.evaluate(() => window.pageErrors)).toEqual([]);
    });

    test('lets the second press through, whatever was decided', async ({ page }) => {
      await openSurface(page, surface);
      await page.keyboard.insertText(riskyText);
      await expectBadge(page, 'warning');
      await goToSubmit(page, surface);
      await submitOf(page, surface).click();
      await prompt(page).locator('[data-pause=back]').click();
      await expect(pause(page)).toHaveCount(0);
      await submitOf(page, surface).click();
      await expect.poll(() => posted(page)).toEqual([{ surface: surface.posts, text: riskyText }]);
    });

    test('stays quiet on an ordinary text', async ({ page }) => {
      await openSurface(page, surface);
      await page.keyboard.insertText(harmlessText);
      // A note, for example on the hour of writing, is only listed: no dot, no underline, no pause.
      await expectBadge(page, /^(quiet|notes)$/);
      await goToSubmit(page, surface);
      await submitOf(page, surface).click();
      await expect.poll(() => posted(page)).toEqual([{ surface: surface.posts, text: harmlessText }]);
    });

    test('keeps quiet about what was dismissed, from then on', async ({ page }) => {
      await openSurface(page, surface);
      await page.keyboard.insertText(riskyText);
      await expectBadge(page, 'warning');
      await badge(page).click();
      await prompt(page).locator('article details').last().locator('summary').click();
      await prompt(page).locator('[data-dismiss=rule]').click();
      await expectBadge(page, /^(quiet|notes)$/);
      await openSurface(page, surface);
      await page.keyboard.insertText(riskyText);
      await expectBadge(page, /^(quiet|notes)$/);
      await goToSubmit(page, surface);
      await submitOf(page, surface).click();
      await expect.poll(() => posted(page)).toEqual([{ surface: surface.posts, text: riskyText }]);
    });

    test('leaves nothing behind when the site shows another view', async ({ page }) => {
      await openSurface(page, surface);
      await page.keyboard.insertText(riskyText);
      await expectBadge(page, 'warning');
      await badge(page).click();
      await page.evaluate(() => {
        history.pushState(null, '', '/elsewhere');
        for (const child of document.body.querySelectorAll(':scope > :not(kintaitta-prompt)')) child.remove();
      });
      await expect(prompt(page)).toHaveCount(0);
      // A prompt inside the site's dialog is gone with it; that the box has left is told with the next frame.
      await expect.poll(() => page.evaluate(() => CSS.highlights.size)).toBe(0);
      expect(await page.evaluate(() => window.pageErrors)).toEqual([]);
    });

    if (surface.key) {
      test(`holds ${surface.key} once as well`, async ({ page }) => {
        await openSurface(page, surface);
        await page.keyboard.insertText(riskyText);
        await expectBadge(page, 'warning');
        await page.keyboard.press(surface.key ?? '');
        await expect(pause(page)).toBeVisible();
        expect(await posted(page)).toEqual([]);
        await prompt(page).locator('[data-pause=back]').click();
        await boxOf(page, surface).press(surface.key ?? '');
        await expect.poll(() => posted(page)).toEqual([{ surface: surface.posts, text: riskyText }]);
      });
    }
  });
}
