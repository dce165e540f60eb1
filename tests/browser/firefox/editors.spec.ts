import type { Page } from 'puppeteer-core';
import { acrossLines, linesToReplace } from '../support/across-lines';
import { expect, test } from '../support/firefox';

test.use({ withExtension: false });

const multiline = ['draft', 'lexical', 'quill1', 'quill1Shadow', 'quill2', 'tiptap', 'textarea', 'plain'];

async function open(page: Page, name: string): Promise<void> {
  await page.goto('https://editors.test/');
  await page.evaluate((box) => window.boxes[box]?.element.focus(), name);
}

const model = (page: Page, name: string) => page.evaluate((box) => window.boxes[box]?.text(), name);
const read = (page: Page, name: string) =>
  page.evaluate((box) => {
    const element = window.boxes[box]?.element;
    return element && window.detectEditor(element).read().text;
  }, name);

async function type(page: Page, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

for (const name of multiline) {
  test(`Firefox, ${name}: what its model has is read`, async ({ firefoxPage: page }) => {
    await open(page, name);
    await type(page, ['Hei 😀 #paimio', '', 'toinen @anna']);
    const text = await model(page, name);
    expect(text).toContain('\n\ntoinen');
    expect(await read(page, name)).toBe(text);
  });

  test(`Firefox, ${name}: words are replaced and one undo brings them back`, async ({
    firefoxPage: page,
  }) => {
    await open(page, name);
    await type(page, ['Hei', 'Mikäli sataa', 'moi']);
    const before = await model(page, name);
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const outcome = await page.evaluate((box) => {
      const element = window.boxes[box]?.element;
      return element && window.detectEditor(element).replace({ start: 4, end: 10 }, 'Jos', 'Mikäli');
    }, name);
    expect(outcome).toBe('done');
    expect(await model(page, name)).toBe(before?.replace('Mikäli', 'Jos'));
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(() => model(page, name)).toBe(before);
  });
}

test('Firefox, lexical: 60,000 characters are read whole', async ({ firefoxPage: page }) => {
  const line = 'Kirjasto on avoinna 😀 tänään #paimio ja huomenna. '.repeat(20).trim();
  await open(page, 'lexical');
  for (let lines = 0; lines * line.length < 60_000; lines += 1) {
    if (lines > 0) await page.keyboard.press('Enter');
    await page.evaluate((text) => document.execCommand('insertText', false, text), line);
  }
  const text = await model(page, 'lexical');
  expect(text?.length).toBeGreaterThanOrEqual(60_000);
  expect((await read(page, 'lexical')) === text).toBe(true);
});

/** Editors into which no way across lines is proved; new lines go into native fields only. */
const neverAcross = ['quill1', 'quill1Shadow', 'plain'];
const mayBreak = ['textarea'];

for (const name of multiline) {
  for (const [kind, expected, replacement] of acrossLines) {
    test(`Firefox, ${name}: ${kind} are replaced as asked, or nothing is written`, async ({
      firefoxPage: page,
    }) => {
      await open(page, name);
      await type(page, linesToReplace);
      const before = await model(page, name);
      await new Promise((resolve) => setTimeout(resolve, 1100));
      const outcome = await page.evaluate(
        async (box, quote, by) => {
          const element = window.boxes[box]?.element;
          if (!element) return;
          const editor = window.detectEditor(element);
          const start = editor.read().text.indexOf(quote);
          return editor.replace({ start, end: start + quote.length }, by, quote);
        },
        name,
        expected,
        replacement,
      );
      const isRefused =
        neverAcross.includes(name) || (replacement.includes('\n') && !mayBreak.includes(name));
      expect(outcome).toBe(isRefused ? 'mismatch' : 'done');
      expect(await model(page, name)).toBe(isRefused ? before : before?.replace(expected, replacement));
      if (isRefused) return;
      await page.keyboard.down('Control');
      await page.keyboard.press('z');
      await page.keyboard.up('Control');
      await expect.poll(() => model(page, name)).toBe(before);
    });
  }
}
