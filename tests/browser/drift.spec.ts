import { expect, test } from './support/chromium';
import { choose, expectBadge, paimio, pause, prompt, riskyText } from './support/prompt';
import {
  goToSubmit,
  openSurface,
  posted,
  silentCases,
  submitOf,
  surfaceCases,
  withOption,
} from './support/surfaces';

test.beforeEach(({ context }) => choose(context, paimio));

/** After a redesign overnight only structure and behaviour are left to go by. */
for (const surface of surfaceCases
  .filter(({ needsData }) => !needsData)
  .map((each) => withOption(each, 'drift'))) {
  test(`${surface.name}: the box and its button are still found`, async ({ page }) => {
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, 'warning');
    await goToSubmit(page, surface);
    await submitOf(page, surface).click();
    await expect(pause(page)).toBeVisible();
    expect(await posted(page)).toEqual([]);
    await prompt(page).locator('[data-pause=back]').click();
    await submitOf(page, surface).click();
    await expect.poll(() => posted(page)).toEqual([{ surface: surface.posts, text: riskyText }]);
  });
}

/** Longer than the idle time and the answer together. */
const SETTLED_MS = 900;

for (const surface of [...silentCases, ...silentCases.map((each) => withOption(each, 'drift'))]) {
  test(`${surface.name}: nobody's business`, async ({ page }) => {
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    // Nothing can be waited for where nothing may happen.
    await page.waitForTimeout(SETTLED_MS);
    await expect(prompt(page)).toHaveCount(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  });
}

for (const language of ['sv', 'en']) {
  for (const surface of surfaceCases.map((each) => withOption(each, `lang=${language}`))) {
    test(`${surface.name}: the language of the site does not matter`, async ({ page }) => {
      await openSurface(page, surface);
      await page.keyboard.insertText(riskyText);
      await expectBadge(page, 'warning');
      await goToSubmit(page, surface);
      await submitOf(page, surface).click();
      await expect(pause(page)).toBeVisible();
      expect(await posted(page)).toEqual([]);
    });
  }
}
