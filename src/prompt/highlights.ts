import type { Editor } from '../editors/editor';
import { isTextField } from '../editors/textarea';
import type { Severity, Span } from '../finding';
import { type FieldMirror, mirrorField } from './field-mirror';

/** Words to underline in a compose box. */
export interface Mark {
  readonly editor: Editor;
  readonly span: Span;
  readonly severity: Severity;
  /** Its card is in view. */
  readonly isShown: boolean;
}

interface Place {
  readonly range: Range;
  readonly root: Node;
}

/** The registry is shared with the page: the names must be nobody else's. */
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

/** The underlines of one composer: several on a page share the registry, so each takes back only its own ranges. */
export interface Highlights {
  /** Underlines the marks without touching the page's nodes. Replaces what this composer had painted before. */
  paint(marks: readonly Mark[]): void;
  clear(): void;
}

/** @param container where the mirror of a native field may stand */
export function createHighlights(container: () => HTMLElement): Highlights {
  let painted: readonly { readonly name: string; readonly range: Range }[] = [];
  let mirrors = new AbortController();

  function clear(): void {
    mirrors.abort();
    for (const { name, range } of painted) {
      const highlight = CSS.highlights.get(name);
      highlight?.delete(range);
      // The page sees the registry as well: nothing is left in it.
      if (highlight?.size === 0) CSS.highlights.delete(name);
    }
    painted = [];
  }

  function add(name: string, range: Range): void {
    const highlight = CSS.highlights.get(name) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(name, highlight);
    painted = [...painted, { name, range }];
  }

  /** Where marked words stand: in the editor's nodes, or in a mirror of a native field. */
  function placesOf(marks: readonly Mark[]): readonly (Mark & Place)[] {
    const laid = new Map<HTMLElement, FieldMirror>();
    return marks.flatMap((mark) => {
      const { element } = mark.editor;
      const range = mark.editor.rangeOf(mark.span);
      if (range) return [{ ...mark, range, root: element.getRootNode() }];
      if (!isTextField(element)) return [];
      const mirror = laid.get(element) ?? mirrorField(element, container(), mirrors.signal);
      laid.set(element, mirror);
      return [{ ...mark, range: mirror.rangeOf(mark.span), root: mirror.root }];
    });
  }

  return {
    paint: (marks) => {
      clear();
      mirrors = new AbortController();
      const visible = marks.filter(({ severity, isShown }) => severity !== 'note' || isShown);
      for (const { root, range, severity, isShown } of placesOf(visible)) {
        dress(root);
        if (severity !== 'note') add(`kintaitta-${severity}`, range);
        if (isShown) add('kintaitta-shown', range);
      }
    },
    clear,
  };
}
