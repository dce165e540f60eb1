import { expect, test } from './support/chromium';
import { riskyText } from './support/prompt';
import { goToSubmit, openSurface, posted, submitOf, surfaceCases } from './support/surfaces';

test.use({ withExtension: false });

/** The fixtures must post by themselves, or a pause would prove nothing. */
for (const surface of surfaceCases) {
  test(`${surface.name}: posts at the first press`, async ({ page }) => {
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    await goToSubmit(page, surface);
    await submitOf(page, surface).click();
    await expect.poll(() => posted(page)).toEqual([{ surface: surface.posts, text: riskyText }]);
  });
}
