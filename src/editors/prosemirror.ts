import type { Editor } from './editor';
import { richEditor } from './rich-editor';

/** ProseMirror and Tiptap: LinkedIn's comments. */
export function prosemirrorEditor(element: HTMLElement): Editor {
  return richEditor(element, { kind: 'prosemirror', acrossLines: 'paste' });
}
