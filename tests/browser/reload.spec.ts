import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launch, test } from './support/chromium';
import { choose, expectBadge, paimio, prompt, riskyText } from './support/prompt';
import {
  boxOf,
  goToSubmit,
  openSurface,
  posted,
  type SurfaceCase,
  submitOf,
  surfaceCases,
} from './support/surfaces';

declare const chrome: { readonly runtime: { reload(): void } };

test('pages older than the extension stay usable and quiet, on every surface', async ({ server }) => {
  test.setTimeout(180_000);
  const profile = await mkdtemp(join(tmpdir(), 'kintaitta-'));
  const context = await launch(server.port, true, profile);
  try {
    await choose(context, paimio);
    const opened: { readonly surface: SurfaceCase; readonly page: Page }[] = [];
    for (const surface of surfaceCases) {
      const page = await context.newPage();
      await openSurface(page, surface);
      await page.keyboard.insertText(riskyText);
      await expectBadge(page, 'warning');
      opened.push({ surface, page });
    }
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('The extension does not run.');
    const gone = worker.waitForEvent('close');
    await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0));
    await gone;
    for (const { surface, page } of opened) {
      await test.step(surface.name, async () => {
        await page.bringToFront();
        await boxOf(page, surface).click();
        await page.keyboard.insertText('Moi. ');
        await expect(prompt(page)).toHaveCount(0);
        expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
        await goToSubmit(page, surface);
        await submitOf(page, surface).click();
        await expect.poll(() => posted(page)).toHaveLength(1);
        expect(await page.evaluate(() => window.pageErrors)).toEqual([]);
      });
    }
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
