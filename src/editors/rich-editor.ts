import type { Span } from '../finding';
import type { Editor, EditorKind, Reading, Replacement } from './editor';
import { rangeOf } from './range-of';
import { readBlocks } from './read-blocks';
import { selectRange } from './select-range';
import { type AcrossLines, typeOver, typeOverLines } from './type-over';

export interface RichEditorTraits {
  readonly kind: EditorKind;
  /** How a replacement across lines goes into this editor in Chromium. */
  readonly acrossLines: AcrossLines;
  readonly read?: (element: HTMLElement) => Reading;
}

const READ_BACK_MS = 40;

/** An editor of a contenteditable element; the traits say in what its library differs from the others. */
export function richEditor(element: HTMLElement, traits: RichEditorTraits): Editor {
  const read = () => (traits.read ?? readBlocks)(element);

  async function replace(span: Span, replacement: string, expected: string): Promise<Replacement> {
    const before = read();
    if (before.text.slice(span.start, span.end) !== expected) return 'mismatch';
    const range = rangeOf(before.segments, span);
    if (!range) return 'mismatch';
    const spansLines = /\n/.test(expected + replacement);
    if (spansLines && traits.acrossLines === 'never') return 'mismatch';
    await selectRange(element, range);
    if (read().text !== before.text) return 'mismatch';
    if (!spansLines) typeOver(element.ownerDocument, replacement);
    else if (!typeOverLines(element, replacement, traits.acrossLines)) return 'mismatch';
    await new Promise((resolve) => setTimeout(resolve, READ_BACK_MS));
    const wanted = before.text.slice(0, span.start) + replacement + before.text.slice(span.end);
    return read().text === wanted ? 'done' : 'mismatch';
  }

  return {
    kind: traits.kind,
    element,
    read,
    rangeOf: (span) => rangeOf(read().segments, span),
    replace,
  };
}
