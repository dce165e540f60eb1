import { draftJsEditor } from './draft-js';
import type { Editor } from './editor';
import { lexicalEditor } from './lexical';
import { plainEditor } from './plain';
import { prosemirrorEditor } from './prosemirror';
import { quillEditor } from './quill';
import { isTextField, textareaEditor } from './textarea';

/** What the libraries themselves write on the element they edit; sites differ per user, so no site is asked. */
const markers = [
  ['.public-DraftEditor-content', draftJsEditor],
  ['[data-lexical-editor]', lexicalEditor],
  ['.ql-editor', quillEditor],
  ['.ProseMirror', prosemirrorEditor],
] as const;

/** The editor of a compose box, told by the traces of its library. */
export function detectEditor(element: HTMLElement): Editor {
  if (isTextField(element)) return textareaEditor(element);
  const [, open] = markers.find(([marker]) => element.matches(marker)) ?? [];
  return (open ?? plainEditor)(element);
}
