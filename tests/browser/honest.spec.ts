import { expect, test } from './support/chromium';
import { choose, expectBadge, harmlessText, paimio, prompt, riskyText } from './support/prompt';
import { boxOf, openSurface, surfaceNamed } from './support/surfaces';
import { told } from './support/told';

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

test('a box emptied by a way we do not see is noted in the report, and nothing is claimed of it', async ({
  page,
  context,
}) => {
  await openSurface(page, surfaceNamed('X, home'));
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await expect.poll(() => told(context, 'doctor')).toMatch(/nor the writer: 0\b/);
  // A page may post without any press, for example when a voice says so.
  await page.evaluate(() => window.emptyBox());
  await expectBadge(page, 'idle');
  await expect.poll(() => told(context, 'doctor')).toMatch(/nor the writer: 1\b/);
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
