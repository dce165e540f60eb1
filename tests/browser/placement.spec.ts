import type { Page } from '@playwright/test';
import { expect, test } from './support/chromium';
import { badge, choose, expectBadge, paimio, pause, prompt, riskyText } from './support/prompt';
import { boxOf, goToSubmit, openSurface, type SurfaceCase, submitOf, surfaceNamed } from './support/surfaces';

test.beforeEach(({ context }) => choose(context, paimio));

const longText = `${riskyText} ${'Kirjasto palvelee uimahallin vieressä joka arkipäivä. '.repeat(3)}`.trim();

/** Of the badge, the words of the box and the button that posts: what lies over one another. */
async function covered(page: Page, surface: SurfaceCase): Promise<readonly string[]> {
  const words = await boxOf(page, surface).evaluate((box) => {
    const texts = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const rects: { x: number; y: number; width: number; height: number }[] = [];
    while (texts.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const { x, y, width, height } of range.getClientRects()) rects.push({ x, y, width, height });
    }
    return rects;
  });
  expect(words.length).toBeGreaterThan(0);
  const own = await badge(page).boundingBox();
  const submit = await submitOf(page, surface).boundingBox();
  if (!own || !submit) return ['badge or button is not shown'];
  const isOver = (other: { x: number; y: number; width: number; height: number }) =>
    Math.min(own.x + own.width, other.x + other.width) - Math.max(own.x, other.x) > 1 &&
    Math.min(own.y + own.height, other.y + other.height) - Math.max(own.y, other.y) > 1;
  return [...(words.some(isOver) ? ['words'] : []), ...(isOver(submit) ? ['button'] : [])];
}

const windows = [
  ['ordinary window', { width: 1280, height: 800 }],
  // What a window of 1280 × 800 has left for the page at 200 % zoom.
  ['200 % zoom', { width: 640, height: 400 }],
  ['narrow window', { width: 360, height: 640 }],
] as const;

for (const [name, size] of windows) {
  for (const surface of ['X, home', 'Facebook, post', 'LinkedIn, comment in the feed'].map(surfaceNamed)) {
    test(`${surface.name}, ${name}: the badge covers neither words nor the Post button`, async ({ page }) => {
      await page.setViewportSize(size);
      await openSurface(page, surface);
      await page.keyboard.insertText(longText);
      await expectBadge(page, 'warning');
      await expect(badge(page)).toBeInViewport({ ratio: 1 });
      await expect.poll(() => covered(page, surface)).toEqual([]);
    });
  }

  test(`${name}: the pause fits in and leaves the Post button free`, async ({ page }) => {
    const surface = surfaceNamed('X, home');
    await page.setViewportSize(size);
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, 'warning');
    await goToSubmit(page, surface);
    await submitOf(page, surface).click();
    await expect(pause(page)).toBeVisible();
    await expect(prompt(page).locator('[data-pause=back]')).toBeInViewport({ ratio: 1 });
    await expect(prompt(page).locator('[data-pause=anyway]')).toBeInViewport({ ratio: 1 });
  });
}

for (const [theme, paper] of [
  ['dark', 'rgb(0, 0, 0)'],
  ['light', 'rgb(255, 255, 255)'],
] as const) {
  test(`the prompt is ${theme} on a ${theme} page, whatever the system prefers`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme === 'dark' ? 'light' : 'dark' });
    const surface = surfaceNamed('X, home');
    await openSurface(page, surface);
    await page.evaluate((colour) => {
      document.body.style.backgroundColor = colour;
    }, paper);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, 'warning');
    await expect(prompt(page)).toHaveAttribute('data-theme', theme);
  });
}
