import { expect, test } from './support/chromium';
import { badge, choose, expectBadge, paimio, pause, prompt, riskyText } from './support/prompt';
import { openSurface, posted, submitOf, surfaceCases } from './support/surfaces';

const [home] = surfaceCases;
if (!home) throw new Error('There is no surface to test.');

test('switched off, it does nothing at all', async ({ page, context }) => {
  await choose(context, { ...paimio, isOn: false });
  await openSurface(page, home);
  await page.keyboard.insertText(riskyText);
  await submitOf(page, home).click();
  await expect.poll(() => posted(page)).toEqual([{ surface: 'home', text: riskyText }]);
  await expect(prompt(page)).toHaveCount(0);
});

test('in a personal account nothing is checked until the writer asks', async ({ page, context }) => {
  await choose(context, { ...paimio, personalAccountsToo: false });
  await openSurface(page, { ...home, url: `${home.url}?as=anna_k` });
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'on-request');
  await submitOf(page, home).hover();
  await expectBadge(page, 'on-request');
  await badge(page).click();
  await expectBadge(page, 'warning');
  await submitOf(page, home).click();
  await expect(pause(page)).toBeVisible();
});

test('in a personal account a post that nobody asked about is not paused', async ({ page, context }) => {
  await choose(context, { ...paimio, personalAccountsToo: false });
  await openSurface(page, { ...home, url: `${home.url}?as=anna_k` });
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'on-request');
  await submitOf(page, home).click();
  await expect.poll(() => posted(page)).toEqual([{ surface: 'home', text: riskyText }]);
});

test('it makes no request of its own', async ({ page, context, server }) => {
  await choose(context, paimio);
  const before = server.requests.length;
  await openSurface(page, home);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await submitOf(page, home).click();
  await prompt(page).locator('[data-pause=anyway]').click();
  await expect.poll(() => posted(page)).toHaveLength(1);
  // The browser itself asks for its own updates and for hints on filling in forms.
  const own = /^(update|content-autofill|optimizationguide-pa)\.googleapis\.com|^accounts\.google\.com/;
  const requests = server.requests.slice(before).filter((request) => !own.test(request));
  expect(requests.filter((request) => !/^x\.com\/(home|assets\/|favicon\.ico)/.test(request))).toEqual([]);
});
