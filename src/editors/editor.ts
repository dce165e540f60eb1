import type { Span } from '../finding';

export const editorKinds = ['draft-js', 'lexical', 'quill', 'prosemirror', 'textarea', 'plain'] as const;
/** The library (or native element) that owns a compose box, and with it the way to write into it. */
export type EditorKind = (typeof editorKinds)[number];

/** A stretch of the read text and the node that it stands in. */
export interface Segment extends Span {
  readonly node: Node;
  /** Where `start` is in the node's own data; absent for a node that stands for its text as a whole (img, br). */
  readonly offset?: number;
}

/** A text as the writer sees it: one `\n` between lines. Offsets are UTF-16 code units. */
export interface Reading {
  readonly text: string;
  readonly segments: readonly Segment[];
}

/** `mismatch`: the text was not, or is no longer, the expected one. Nothing more is tried then. */
export type Replacement = 'done' | 'mismatch';

/** Reads one compose box and, on request only, replaces words in it by the editor's own input path. */
export interface Editor {
  readonly kind: EditorKind;
  readonly element: HTMLElement;
  read(): Reading;
  /** The DOM range of a span of the text just read; `undefined` in native fields, which have none. */
  rangeOf(span: Span): Range | undefined;
  /** Replaces `expected`, which must stand at `span`, then reads back. */
  replace(span: Span, replacement: string, expected: string): Promise<Replacement>;
}
