import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, launch, test } from './support/chromium';
import { choose, expectBadge, paimio, prompt, riskyText } from './support/prompt';
import { boxOf, openSurface, posted, submitOf, surfaceNamed } from './support/surfaces';

declare const chrome: { readonly runtime: { reload(): void } };

test('a page older than the extension stays usable and quiet', async ({ server }) => {
  const profile = await mkdtemp(join(tmpdir(), 'kintaitta-'));
  const context = await launch(server.port, true, profile);
  try {
    await choose(context, paimio);
    const surface = surfaceNamed('X, home');
    const page = await context.newPage();
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, 'warning');
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('The extension does not run.');
    const gone = worker.waitForEvent('close');
    await worker.evaluate(() => setTimeout(() => chrome.runtime.reload(), 0));
    await gone;
    await boxOf(page, surface).click();
    await page.keyboard.insertText('Moi. ');
    await expect(prompt(page)).toHaveCount(0);
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await submitOf(page, surface).click();
    await expect.poll(() => posted(page)).toHaveLength(1);
    expect(await page.evaluate(() => window.pageErrors)).toEqual([]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
