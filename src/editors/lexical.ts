import type { Editor } from './editor';
import { richEditor } from './rich-editor';

/** Lexical: Facebook and Instagram. */
export function lexicalEditor(element: HTMLElement): Editor {
  // Typing over a range across paragraphs leaves model and page apart, pasting over it is handled.
  return richEditor(element, { kind: 'lexical', acrossLines: 'paste' });
}
