import type { Editor } from './editor';
import { richEditor } from './rich-editor';

/** A contenteditable element without a known library: the browser itself is the editor. */
export function plainEditor(element: HTMLElement): Editor {
  return richEditor(element, { kind: 'plain', acrossLines: 'never' });
}
