import type { Editor } from './editor';
import { richEditor } from './rich-editor';
import { isFirefox } from './type-over';

/** Quill 1 and 2: LinkedIn. */
export function quillEditor(element: HTMLElement): Editor {
  // Quill 1 answers a synthetic paste by deleting the selection; Firefox drops line breaks typed into it.
  const isQuill1 = element.parentElement?.querySelector(':scope > .ql-clipboard[contenteditable]') != null;
  return richEditor(element, { kind: 'quill', acrossLines: isQuill1 && isFirefox() ? 'never' : 'type' });
}
