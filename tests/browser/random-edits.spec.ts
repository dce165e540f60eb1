import type { Page } from '@playwright/test';
import { expect, test } from './support/chromium';
import { asModel, bothTexts, editSeries, modelled, wrongLines } from './support/edits';

test.use({ withExtension: false });

const series = editSeries(6, 24);

async function open(page: Page, name: string): Promise<void> {
  await page.goto('https://editors.test/');
  await page.evaluate((box) => window.boxes[box]?.element.focus(), name);
}

for (const name of modelled) {
  test(`${name}: whatever is edited, it is read as the model has it`, async ({ page }) => {
    for (const edits of series) {
      await open(page, name);
      for (const [index, each] of edits.entries()) {
        if ('types' in each) await page.keyboard.insertText(each.types);
        else await page.keyboard.press(each.presses);
        const texts = await page.evaluate(bothTexts, name);
        expect(asModel(name, texts?.read), JSON.stringify(edits.slice(0, index + 1))).toBe(
          asModel(name, texts?.model),
        );
      }
      expect(await page.evaluate(wrongLines, name)).toEqual([]);
    }
  });

  test(`${name}: 60,000 characters are read whole`, async ({ page }) => {
    const line = 'Kirjasto on avoinna 😀 tänään #paimio ja huomenna. '.repeat(20).trim();
    await open(page, name);
    for (let lines = 0; lines * line.length < 60_000; lines += 1) {
      if (lines > 0) await page.keyboard.press('Enter');
      await page.keyboard.insertText(line);
    }
    const texts = await page.evaluate(bothTexts, name);
    expect(texts?.model.length).toBeGreaterThanOrEqual(60_000);
    expect(texts?.read === texts?.model).toBe(true);
  });
}
