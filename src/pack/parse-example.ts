import type { Draft } from '../draft';
import type { Span } from '../finding';
import type { Example } from './schema';

export interface ParsedExample {
  /** The draft to check, the marks taken out of its text. */
  readonly draft: Draft;
  /** What stood between `[[` and `]]`; offsets are those of the draft's text. */
  readonly marks: readonly Span[];
}

/** @throws where the marks do not pair up. */
export function parseExample(example: Example): ParsedExample {
  const { text: marked, ...circumstances } = typeof example === 'string' ? { text: example } : example;
  const marks: Span[] = [];
  let text = '';
  let start: number | undefined;
  for (const piece of marked.split(/(\[\[|\]\])/)) {
    if (piece === '[[' && start === undefined) start = text.length;
    else if (piece === ']]' && start !== undefined) {
      marks.push({ start, end: text.length });
      start = undefined;
    } else if (piece === '[[' || piece === ']]') throw unpaired(marked);
    else text += piece;
  }
  if (start !== undefined) throw unpaired(marked);
  return { draft: { text, ...definedOnly(circumstances) }, marks };
}

const unpaired = (text: string): Error => new Error(`the marks [[ and ]] in «${text}» do not pair up`);

/** The schema allows absent fields only, but its types say that they may be `undefined`. */
function definedOnly<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return JSON.parse(JSON.stringify(fields));
}
