import { expect, test } from './support/chromium';
import { badge, choose, expectBadge, identityCode, paimio, prompt, riskyText } from './support/prompt';
import { boxOf, openSurface, posted, submitOf, surfaceNamed } from './support/surfaces';

test.beforeEach(({ context }) => choose(context, paimio));

const fixedText = riskyText.replace(identityCode, '******-****');

/** One surface of each kind of editor. */
for (const surface of [
  'X, home',
  'Facebook, post',
  'Instagram, comment (textarea)',
  'LinkedIn, post in the shadow root',
  'LinkedIn, comment in the feed',
].map(surfaceNamed)) {
  test(`${surface.name}: one click changes the words, one undo brings them back`, async ({ page }) => {
    const written = () =>
      boxOf(page, surface).evaluate((box) =>
        box instanceof HTMLTextAreaElement ? box.value : box.textContent,
      );
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, 'warning');
    // Editors join what is typed within a second into one step of undo.
    await page.waitForTimeout(1100);
    await badge(page).click();
    await prompt(page).locator('[data-fix]').click();
    await expect.poll(written).toBe(fixedText);
    await expectBadge(page, /^(quiet|notes)$/);
    await boxOf(page, surface).press('Control+z');
    await expect.poll(written).toBe(riskyText);
    await expectBadge(page, 'warning');
  });
}

test('the text of the fix is what the page posts', async ({ page }) => {
  const surface = surfaceNamed('X, home');
  await openSurface(page, surface);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await badge(page).click();
  await prompt(page).locator('[data-fix]').click();
  await expectBadge(page, /^(quiet|notes)$/);
  await submitOf(page, surface).click();
  await expect.poll(() => posted(page)).toEqual([{ surface: 'home', text: fixedText }]);
});

test('where the text has changed in the meantime nothing is written, and copying is offered', async ({
  page,
}) => {
  const surface = surfaceNamed('X, home');
  await openSurface(page, surface);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await badge(page).click();
  const fix = prompt(page).locator('[data-fix]');
  await fix.waitFor();
  const changed = riskyText.replace('Soitto', 'Puhelu');
  await page.evaluate(
    ([box, text]) => {
      const click = () =>
        document
          .querySelector('kintaitta-prompt')
          ?.shadowRoot?.querySelector<HTMLElement>('[data-fix]')
          ?.click();
      const words = document.querySelector(`[data-fixture="${box}"] [data-text]`)?.firstChild;
      if (words) words.nodeValue = text ?? '';
      click();
    },
    [`${surface.posts}-box`, changed],
  );
  await expect(boxOf(page, surface)).toHaveText(changed);
  await expect(prompt(page).locator('.told[role=status]')).not.toBeEmpty();
});
