import { detectEditor } from '../editors/detect-editor';
import type { Editor } from '../editors/editor';
import type { Span } from '../finding';
import type { Card, Guidance } from '../guidance/guidance';
import { isVisible } from '../platforms/composed-tree';
import type { Composer } from '../platforms/find-composer';
import type { Mark } from '../prompt/highlights';

/** Between the boxes of a thread: a new passage begins. */
const BETWEEN_BOXES = '\n\n';

interface Part extends Span {
  readonly editor: Editor;
}

/** The text of a draft, which a thread spreads over several boxes. */
export interface DraftText {
  readonly text: string;
  readonly parts: readonly Part[];
}

/** All boxes of the composer's draft, in the order of the page. */
export function boxesOf({ box, scope, known }: Composer): readonly HTMLElement[] {
  if (!known?.boxes) return [box];
  const boxes = [...scope.querySelectorAll<HTMLElement>(known.boxes)].filter(isVisible);
  return boxes.includes(box) ? boxes : [box];
}

export function readDraftText(composer: Composer): DraftText {
  const parts: Part[] = [];
  let text = '';
  for (const box of boxesOf(composer)) {
    const editor = detectEditor(box);
    const start = parts.length > 0 ? text.length + BETWEEN_BOXES.length : 0;
    text += (parts.length > 0 ? BETWEEN_BOXES : '') + editor.read().text;
    parts.push({ editor, start, end: text.length });
  }
  return { text, parts };
}

/** The box that a span of the draft's text stands in, and the span within it. */
export function placeOf(
  { parts }: DraftText,
  span: Span,
): { readonly editor: Editor; readonly span: Span } | undefined {
  const part = parts.find(({ start, end }) => start <= span.start && span.end <= end);
  return (
    part && { editor: part.editor, span: { start: span.start - part.start, end: span.end - part.start } }
  );
}

/** What of the guidance is to be underlined: nothing once the text is another than the one checked. */
export function marksOf(
  draft: DraftText,
  guidance: Guidance | undefined,
  checkedText: string | undefined,
  shown?: Card,
): readonly Mark[] {
  if (draft.text !== checkedText) return [];
  return (guidance?.cards ?? []).flatMap(({ id, severity, places }) =>
    places.flatMap((span) => {
      const place = placeOf(draft, span);
      return place ? [{ ...place, severity, isShown: id === shown?.id }] : [];
    }),
  );
}
