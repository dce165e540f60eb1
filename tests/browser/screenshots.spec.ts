import { test } from './support/chromium';
import { badge, choose, expectBadge, paimio, pause, prompt, riskyText } from './support/prompt';
import { screenshotFolder } from './support/screenshots';
import { goToSubmit, openSurface, submitOf, surfaceCases } from './support/surfaces';

const [xHome] = surfaceCases;

test.beforeEach(({ context }) => choose(context, paimio));

/** Pictures for people: README and `npm start` show what these tests see. */
test('a prompt over the compose box of X', async ({ page }) => {
  if (!xHome) throw new Error('There is no surface to photograph.');
  await page.setViewportSize({ width: 1100, height: 760 });
  await openSurface(page, xHome);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await badge(page).click();
  await prompt(page).locator('blockquote').waitFor();
  await page.screenshot({ path: `${screenshotFolder}/prompt-x.png`, animations: 'disabled' });
});

test('the pause at the Post button of X', async ({ page }) => {
  if (!xHome) throw new Error('There is no surface to photograph.');
  await page.setViewportSize({ width: 1100, height: 760 });
  await openSurface(page, xHome);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await goToSubmit(page, xHome);
  await submitOf(page, xHome).click();
  await pause(page).waitFor();
  await page.screenshot({ path: `${screenshotFolder}/pause-x.png`, animations: 'disabled' });
});
