import type { Page } from '@playwright/test';
import { acrossLines, linesToReplace } from './support/across-lines';
import { expect, test } from './support/chromium';

test.use({ withExtension: false });

const multiline = ['draft', 'lexical', 'quill1', 'quill1Shadow', 'quill2', 'tiptap', 'textarea', 'plain'];
const all = [...multiline, 'input'];

async function open(page: Page, name: string): Promise<void> {
  await page.goto('https://editors.test/');
  await page.evaluate((box) => window.boxes[box]?.element.focus(), name);
}

const model = (page: Page, name: string) => page.evaluate((box) => window.boxes[box]?.text(), name);

async function type(page: Page, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
}

const read = (page: Page, name: string) =>
  page.evaluate((box) => {
    const element = window.boxes[box]?.element;
    return element && window.detectEditor(element).read().text;
  }, name);

const replace = (page: Page, name: string, expected: string, replacement: string) =>
  page.evaluate(
    async ([box, quote, by]) => {
      const element = window.boxes[box ?? '']?.element;
      if (!element || quote === undefined || by === undefined) return;
      const editor = window.detectEditor(element);
      const start = editor.read().text.indexOf(quote);
      return editor.replace({ start, end: start + quote.length }, by, quote);
    },
    [name, expected, replacement],
  );

for (const name of multiline) {
  test(`${name}: lines, emoji and empty lines are read as its model has them`, async ({ page }) => {
    await open(page, name);
    await type(page, ['Hei 😀👩‍👩‍👧 #paimio @anna', 'toinen rivi', '', 'é ja שלום', '']);
    const text = await model(page, name);
    expect(text).toContain('toinen rivi\n\né');
    expect(await read(page, name)).toBe(text);
  });

  test(`${name}: every span of the text is the range of the same words`, async ({ page }) => {
    await open(page, name);
    await type(page, ['Hei 😀 #paimio', 'ja @anna!']);
    const wrong = await page.evaluate((box) => {
      const element = window.boxes[box]?.element;
      if (!element) return ['no element'];
      const editor = window.detectEditor(element);
      const { text } = editor.read();
      const spans = [1, 3, 7].flatMap((length) =>
        [...text].map((_, start) => ({ start, end: Math.min(start + length, text.length) })),
      );
      return spans
        .map((span) => ({ words: text.slice(span.start, span.end), range: editor.rangeOf(span) }))
        .filter(({ words, range }) => range && !words.includes('\n') && range.toString() !== words)
        .map(({ words }) => words);
    }, name);
    expect(wrong).toEqual([]);
  });
}

for (const name of all) {
  test(`${name}: words are replaced in its model and one undo brings them back`, async ({ page }) => {
    await open(page, name);
    const lines =
      name === 'input' ? ['Mikäli sataa, jäämme sisälle'] : ['Hei 😀', 'Mikäli sataa, jäämme sisälle', 'moi'];
    await type(page, lines);
    const before = await model(page, name);
    await page.waitForTimeout(1100);
    expect(await replace(page, name, 'Mikäli', 'Jos')).toBe('done');
    expect(await model(page, name)).toBe(before?.replace('Mikäli', 'Jos'));
    await page.keyboard.press('Control+z');
    await expect.poll(() => model(page, name)).toBe(before);
    await page.keyboard.insertText('!');
    await expect.poll(() => read(page, name)).toBe(await model(page, name));
  });

  test(`${name}: nothing is written when the words have changed meanwhile`, async ({ page }) => {
    await open(page, name);
    await type(page, ['abc def']);
    const outcome = await page.evaluate((box) => {
      const element = window.boxes[box]?.element;
      return element && window.detectEditor(element).replace({ start: 0, end: 3 }, 'xyz', 'abd');
    }, name);
    expect(outcome).toBe('mismatch');
    expect(await model(page, name)).toBe('abc def');
  });
}

/** Editors into which no way across lines is proved, or none by which lines go without others in their place. */
const neverAcross = ['quill1Shadow', 'plain'];
const neverJoined = ['draft', 'lexical', 'tiptap'];

for (const name of multiline) {
  for (const [kind, expected, replacement] of acrossLines) {
    test(`${name}: ${kind} are replaced as asked, or nothing is written`, async ({ page }) => {
      await open(page, name);
      await type(page, linesToReplace);
      const before = await model(page, name);
      await page.waitForTimeout(1100);
      const outcome = await replace(page, name, expected, replacement);
      const isRefused = neverAcross.includes(name) || (replacement === '' && neverJoined.includes(name));
      expect(outcome).toBe(isRefused ? 'mismatch' : 'done');
      expect(await model(page, name)).toBe(isRefused ? before : before?.replace(expected, replacement));
      if (isRefused) return;
      await page.keyboard.press('Control+z');
      await expect.poll(() => model(page, name)).toBe(before);
    });
  }
}
