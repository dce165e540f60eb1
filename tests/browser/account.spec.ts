import { expect, test } from './support/chromium';
import { choose, expectBadge, paimio, pause, prompt, riskyText } from './support/prompt';
import { openSurface, posted, type SurfaceCase, submitOf } from './support/surfaces';

const facebook = (query: string): SurfaceCase => ({
  name: 'Facebook, post',
  url: `https://www.facebook.com/?${query}`,
  posts: 'post',
  opens: ['open'],
});
const linkedin = (query: string): SurfaceCase => ({
  name: 'LinkedIn, comment on the post page',
  url: `https://www.linkedin.com/feed/update/900900/?${query}`,
  posts: 'post-page',
});
const shareBox = (query: string): SurfaceCase => ({
  name: 'LinkedIn, post in the shadow root',
  url: `https://www.linkedin.com/feed/?${query}`,
  posts: 'post',
  opens: ['open'],
});
const own = '900901';

/** Personal accounts are checked only when the writer asks: so the badge tells whose account it is taken for. */
test.beforeEach(async ({ context }) => {
  await context.clearCookies();
  await choose(context, { ...paimio, personalAccountsToo: false });
});

for (const [surface, look] of [
  [facebook(`page=${own}`), 'warning'],
  // The cookie may be a leftover of another tab: the name that is shown counts.
  [facebook(`page=${own}&as=Anna`), 'on-request'],
  // One sign alone does not do.
  [facebook(''), 'on-request'],
  [linkedin(''), 'warning'],
  [linkedin('lang=sv'), 'warning'],
  [linkedin('lang=en'), 'warning'],
  [linkedin('as=Anna'), 'on-request'],
  [shareBox(''), 'warning'],
  [shareBox('lang=sv'), 'warning'],
  [shareBox('as=Anna'), 'on-request'],
] as const) {
  test(`${surface.url} → ${look}`, async ({ page }) => {
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, look);
  });
}

test('Facebook: a page left in another tab is noticed at the press, and counts as personal', async ({
  page,
}) => {
  const surface = facebook(`page=${own}`);
  await openSurface(page, surface);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: as the site does it.
    document.cookie = 'i_user=; max-age=0';
  });
  await submitOf(page, surface).click();
  await expect.poll(() => posted(page)).toEqual([{ surface: 'post', text: riskyText }]);
  await expect(pause(page)).toHaveCount(0);
});

test('LinkedIn: another actor chosen for this post is noticed before the press', async ({ page }) => {
  const surface = linkedin('');
  await openSurface(page, surface);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await page.locator('[data-fixture=actor]').click();
  await submitOf(page, surface).hover();
  await expectBadge(page, 'on-request');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('Facebook: a page switched to while writing is checked from then on', async ({ page }) => {
  const surface = facebook('');
  await openSurface(page, surface);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'on-request');
  await page.evaluate((id) => {
    // biome-ignore lint/suspicious/noDocumentCookie: as the site does it.
    document.cookie = `i_user=${id}`;
  }, own);
  await submitOf(page, surface).hover();
  await expectBadge(page, 'warning');
  await submitOf(page, surface).click();
  await expect(prompt(page).locator('[data-pause=back]')).toBeFocused();
});
