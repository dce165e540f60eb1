import { composedAncestors } from './composed-tree';

const MARKERS = '.public-DraftEditor-content, [data-lexical-editor], .ql-editor, .ProseMirror';
const NOT_FOR_TEXT =
  '[role=combobox], [role=searchbox], [type=search], [role=search] *, [aria-readonly=true]';

function isEditingHost(element: HTMLElement): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable !== 'false';
}

function isComposeBox(element: HTMLElement): boolean {
  if (element.matches(NOT_FOR_TEXT)) return false;
  if (element instanceof HTMLTextAreaElement) return !element.readOnly && !element.disabled;
  if (element instanceof HTMLInputElement) return /^(text|)$/.test(element.type) && !element.readOnly;
  return isEditingHost(element) && (element.getAttribute('role') === 'textbox' || element.matches(MARKERS));
}

/** The box that an event was aimed at: a native text field or the host of a rich editor around its target. */
export function editableOf(target: EventTarget | undefined): HTMLElement | undefined {
  if (!(target instanceof Element)) return;
  for (const element of composedAncestors(target)) {
    if (element instanceof HTMLElement && isComposeBox(element)) return element;
  }
  return;
}

/** The most that bios and notes of the sites take; posts and comments take more, or don't say. */
const SHORT = 500;

/** A field that takes only a few words by its own limit: about oneself, or along with a request. */
export function isForFewWords(box: HTMLElement): boolean {
  return box instanceof HTMLTextAreaElement && box.maxLength >= 0 && box.maxLength <= SHORT;
}

/** A field of one line: only for surfaces that are known to have one, never in generic mode. */
export function isSingleLine(box: HTMLElement): boolean {
  return box instanceof HTMLInputElement || box.getAttribute('aria-multiline') === 'false';
}
