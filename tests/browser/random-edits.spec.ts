import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { expect, test } from './support/chromium';

test.use({ withExtension: false });

const editors = ['draft', 'lexical', 'quill1', 'quill1Shadow', 'quill2', 'tiptap', 'textarea'];

/** What writers type: plain, decorated, of several code units, joined to what is before it, right to left. */
const pieces = [
  'Kirjasto',
  ' on auki',
  ' ',
  '#paimio',
  ' @anna',
  'ä',
  'a\u0308',
  '\u0301',
  '😀',
  '👩‍👩‍👧',
  '🇫🇮',
  'שלום',
  'مرحبا',
  '漢字',
];
const keys = [
  'Enter',
  'Enter',
  'Shift+Enter',
  'Backspace',
  'Delete',
  'ArrowLeft',
  'ArrowUp',
  'End',
  'Home',
  'Shift+ArrowLeft',
  'Control+z',
];

type Edit = { readonly types: string } | { readonly presses: string };
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...pieces).map((types) => ({ types })),
  fc.constantFrom(...keys).map((presses) => ({ presses })),
);
const SEED = 20_261_121;
const RUNS = 6;
const runs = fc.sample(fc.array(edit, { minLength: 12, maxLength: 24 }), { seed: SEED, numRuns: RUNS });

/** Quill 1 keeps its model in composed form, whatever stands in the page; we read what stands there. */
const asModel = (name: string, text: string | undefined) =>
  name.startsWith('quill1') ? text?.normalize('NFC') : text;

async function open(page: Page, name: string): Promise<void> {
  await page.goto('https://editors.test/');
  await page.evaluate((box) => window.boxes[box]?.element.focus(), name);
}

/** What the editor's own model has, and what we read. */
const both = (page: Page, name: string) =>
  page.evaluate((box) => {
    const own = window.boxes[box];
    return own && { model: own.text(), read: window.detectEditor(own.element).read().text };
  }, name);

/** Spans of the text whose range holds other words than they do. */
const wrongSpans = (page: Page, name: string) =>
  page.evaluate((box) => {
    const element = window.boxes[box]?.element;
    if (!element) return ['no element'];
    const editor = window.detectEditor(element);
    const { text } = editor.read();
    const wrong: string[] = [];
    let start = 0;
    for (const line of text.split('\n')) {
      const range = line && editor.rangeOf({ start, end: start + line.length });
      if (range && range.toString() !== line) wrong.push(line);
      start += line.length + 1;
    }
    return wrong;
  }, name);

for (const name of editors) {
  test(`${name}: whatever is edited, it is read as the model has it`, async ({ page }) => {
    for (const edits of runs) {
      await open(page, name);
      for (const [index, each] of edits.entries()) {
        if ('types' in each) await page.keyboard.insertText(each.types);
        else await page.keyboard.press(each.presses);
        const texts = await both(page, name);
        expect(asModel(name, texts?.read), JSON.stringify(edits.slice(0, index + 1))).toBe(texts?.model);
      }
      expect(await wrongSpans(page, name)).toEqual([]);
    }
  });

  test(`${name}: 60,000 characters are read whole`, async ({ page }) => {
    const line = 'Kirjasto on avoinna 😀 tänään #paimio ja huomenna. '.repeat(20).trim();
    await open(page, name);
    for (let lines = 0; lines * line.length < 60_000; lines += 1) {
      if (lines > 0) await page.keyboard.press('Enter');
      await page.keyboard.insertText(line);
    }
    const texts = await both(page, name);
    expect(texts?.model.length).toBeGreaterThanOrEqual(60_000);
    expect(texts?.read === texts?.model).toBe(true);
  });
}
