import type { Editor, Reading } from './editor';
import { readBlocks } from './read-blocks';
import { richEditor } from './rich-editor';

/** Draft.js: X. Its blocks hold soft line breaks as characters. */
export function draftJsEditor(element: HTMLElement): Editor {
  // Typing over a range across blocks crashes the editor (React loses its nodes), pasting over it is handled.
  return richEditor(element, { kind: 'draft-js', acrossLines: 'paste', read });
}

function read(element: HTMLElement): Reading {
  return readBlocks(element);
}
