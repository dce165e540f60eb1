import fc from 'fast-check';

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
/** In a browser's own words: `Shift+Enter`. */
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
] as const;

export type EditKey = (typeof keys)[number];
export type Edit = { readonly types: string } | { readonly presses: EditKey };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.constantFrom(...pieces).map((types) => ({ types })),
  fc.constantFrom(...keys).map((presses) => ({ presses })),
);
const SEED = 20_261_121;

/** Series of random edits, the same at each run of the tests. */
export const editSeries = (numRuns: number, maxLength: number): readonly (readonly Edit[])[] =>
  fc.sample(fc.array(edit, { minLength: maxLength / 2, maxLength }), { seed: SEED, numRuns });

/** The editors whose own model can be asked. */
export const modelled = ['draft', 'lexical', 'quill1', 'quill1Shadow', 'quill2', 'tiptap', 'textarea'];

/**
 * Quill 1 keeps its model in composed form, whatever stands in the page; Firefox, in composing it, puts U+FFFD for half
 * an emoji, which its caret can leave behind. We read what stands there.
 */
export const asModel = (name: string, text: string | undefined): string | undefined =>
  name.startsWith('quill1') ? text?.normalize('NFC').replace(/\p{Surrogate}/gu, '\uFFFD') : text;

/**
 * In the page: what the editor's own model has, and what we read, once the editor has done what it put off: Draft.js
 * takes in what the browser typed, and undoes it, in tasks of their own, and loses what is typed before them.
 */
export async function bothTexts(name: string): Promise<{ model: string; read: string } | undefined> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 1)));
  const own = window.boxes[name];
  return own && { model: own.text(), read: window.detectEditor(own.element).read().text };
}

/** In the page: lines of the text whose range holds other words than they do. */
export function wrongLines(name: string): readonly string[] {
  const element = window.boxes[name]?.element;
  if (!element) return ['no element'];
  const editor = window.detectEditor(element);
  const wrong: string[] = [];
  let start = 0;
  for (const line of editor.read().text.split('\n')) {
    const range = line && editor.rangeOf({ start, end: start + line.length });
    if (range && range.toString() !== line) wrong.push(line);
    start += line.length + 1;
  }
  return wrong;
}
