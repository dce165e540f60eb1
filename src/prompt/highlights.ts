import type { Editor } from '../editors/editor';
import { type Severity, type Span, severities } from '../finding';

/** Words to underline in a compose box. */
export interface Mark {
  readonly editor: Editor;
  readonly span: Span;
  readonly severity: Severity;
  /** Its card is in view. */
  readonly isShown: boolean;
}

/** The registry is shared with the page: the names must be nobody else's. */
const nameOf = (severity: Severity): string => `kintaitta-${severity}`;
const SHOWN = 'kintaitta-shown';
const names = [...severities.map(nameOf), SHOWN];

const css = `
::highlight(kintaitta-caution) { text-decoration: underline wavy #a86400 1.5px; text-underline-offset: 3px; }
::highlight(kintaitta-warning) { text-decoration: underline wavy #c4314b 1.5px; text-underline-offset: 3px; }
::highlight(kintaitta-shown) { background-color: rgb(255 196 61 / 35%); }
`;

const dressed = new WeakSet<Document | ShadowRoot>();

/** Style sheets of the document don't reach into shadow roots: each root gets its own. */
function dress(root: Node): void {
  if (!(root instanceof Document || root instanceof ShadowRoot) || dressed.has(root)) return;
  dressed.add(root);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

function paint(name: string, ranges: readonly Range[]): void {
  if (ranges.length > 0) CSS.highlights.set(name, new Highlight(...ranges));
  else CSS.highlights.delete(name);
}

/** Underlines the marks without touching the page's nodes. Replaces what was painted before. */
export function paintHighlights(marks: readonly Mark[]): void {
  const places = marks.flatMap((mark) => {
    const range = mark.editor.rangeOf(mark.span);
    return range ? [{ ...mark, range }] : [];
  });
  for (const { editor } of places) dress(editor.element.getRootNode());
  for (const severity of severities) {
    const ranges = places.filter((place) => place.severity === severity).map(({ range }) => range);
    paint(nameOf(severity), severity === 'note' ? [] : ranges);
  }
  paint(
    SHOWN,
    places.filter(({ isShown }) => isShown).map(({ range }) => range),
  );
}

export function clearHighlights(): void {
  for (const name of names) CSS.highlights.delete(name);
}
