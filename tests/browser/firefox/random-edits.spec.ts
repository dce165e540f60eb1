import type { KeyInput, Page } from 'puppeteer-core';
import { asModel, bothTexts, type EditKey, editSeries, modelled, wrongLines } from '../support/edits';
import { expect, test } from '../support/firefox';

test.use({ withExtension: false });

const series = editSeries(8, 24);

const heldKeys: Record<EditKey, readonly [KeyInput, KeyInput?]> = {
  Enter: ['Enter'],
  'Shift+Enter': ['Enter', 'Shift'],
  Backspace: ['Backspace'],
  Delete: ['Delete'],
  ArrowLeft: ['ArrowLeft'],
  ArrowUp: ['ArrowUp'],
  End: ['End'],
  Home: ['Home'],
  'Shift+ArrowLeft': ['ArrowLeft', 'Shift'],
  'Control+z': ['z', 'Control'],
};

async function press(page: Page, name: EditKey): Promise<void> {
  const [key, held] = heldKeys[name];
  if (held) await page.keyboard.down(held);
  await page.keyboard.press(key);
  if (held) await page.keyboard.up(held);
}

for (const name of modelled) {
  test(`Firefox, ${name}: whatever is edited, it is read as the model has it`, async ({
    firefoxPage: page,
  }) => {
    for (const edits of series) {
      await page.goto('https://editors.test/');
      await page.evaluate((box) => window.boxes[box]?.element.focus(), name);
      for (const [index, each] of edits.entries()) {
        if ('types' in each) await page.keyboard.type(each.types);
        else await press(page, each.presses);
        const texts = await page.evaluate(bothTexts, name);
        expect(asModel(name, texts?.read), JSON.stringify(edits.slice(0, index + 1))).toBe(
          asModel(name, texts?.model),
        );
      }
      expect(await page.evaluate(wrongLines, name)).toEqual([]);
    }
  });
}
