import type { Editor } from './editor';
import { richEditor } from './rich-editor';
import { isFirefox } from './type-over';

/** Quill 1 and 2: LinkedIn. */
export function quillEditor(element: HTMLElement): Editor {
  // Quill 1 answers a synthetic paste by deleting the selection. Typing over lines is no better where Firefox drops the
  // line breaks, and in a shadow root, where its undo brings back more than there was.
  const isQuill1 = element.parentElement?.querySelector(':scope > .ql-clipboard[contenteditable]') != null;
  const isUnproved = isQuill1 && (isFirefox() || element.getRootNode() instanceof ShadowRoot);
  return richEditor(element, { kind: 'quill', acrossLines: isUnproved ? 'never' : 'type' });
}
