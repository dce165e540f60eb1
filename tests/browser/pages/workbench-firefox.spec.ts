import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startingFiles } from '../../../src/pack/starting-files';
import { chooseInFirefox, expect, pageHost, test } from '../support/firefox';

test.describe.configure({ timeout: 60_000 });

test('Firefox: the files of a pack are opened, tried, edited in a form, and saved as downloads', async ({
  firefox,
  firefoxPage: page,
}) => {
  await chooseInFirefox(firefox, { locale: 'fi' });
  // Firefox shows the page but never tells the driver that it has loaded.
  await page.goto(`moz-extension://${pageHost}/workbench.html`, { timeout: 3000 }).catch(() => undefined);
  await page.waitForSelector('input[type=file]');
  const folder = await mkdtemp(join(tmpdir(), 'kintaitta-'));
  const files = await Promise.all(
    startingFiles('kuntala').map(async ({ path, text }) => {
      const file = join(folder, path.replace('kuntala/', ''));
      await writeFile(file, text);
      return file;
    }),
  );
  const input = await page.$('input[type=file]');
  if (!input || !('uploadFile' in input)) throw new Error('There is no field for files.');
  await input.uploadFile(...files);
  const textOf = (selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  await expect.poll(() => textOf('.verdicts'), { timeout: 20_000 }).toContain('4 oikein');
  await (await page.waitForSelector('.entry__head'))?.click();
  const words = await page.waitForSelector('[aria-label="Etsittävät sanat 1"]');
  await words?.type('zzz');
  await expect.poll(() => textOf('.verdicts')).toContain('2 väärin');
  await page.evaluate(() => {
    HTMLAnchorElement.prototype.click = function click() {
      document.title = this.download;
    };
  });
  await (await page.$('.toolbar .button--primary'))?.click();
  await expect.poll(() => textOf('.toolbar')).toContain('Kaikki on tallennettu');
  expect(await page.title()).toBe('kuntala.fi.yaml');
  await rm(folder, { recursive: true });
});
