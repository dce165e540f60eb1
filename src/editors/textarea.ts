import type { Span } from '../finding';
import type { Editor, Replacement } from './editor';
import { typeOver } from './type-over';

/** A native text field of one line or many. */
export type TextField = HTMLTextAreaElement | HTMLInputElement;

export function isTextField(element: Element): element is TextField {
  return element instanceof HTMLTextAreaElement || element instanceof HTMLInputElement;
}

/** The browser's own text fields; also those that React controls. */
export function textareaEditor(field: TextField): Editor {
  async function replace(span: Span, replacement: string, expected: string): Promise<Replacement> {
    const before = field.value;
    if (before.slice(span.start, span.end) !== expected) return 'mismatch';
    field.focus({ preventScroll: true });
    field.setSelectionRange(span.start, span.end);
    // Setting the value instead would lose the writer's undo.
    typeOver(field.ownerDocument, replacement);
    const wanted = before.slice(0, span.start) + replacement + before.slice(span.end);
    return field.value === wanted ? 'done' : 'mismatch';
  }

  return {
    kind: 'textarea',
    element: field,
    read: () => ({ text: field.value, segments: [] }),
    rangeOf: () => undefined,
    replace,
  };
}
