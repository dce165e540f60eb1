import type { Span } from '../finding';
import type { Segment } from './editor';

type Side = 'start' | 'end';

function place(range: Range, side: Side, segment: Segment, at: number): void {
  if (segment.offset !== undefined) {
    const offset = segment.offset + at - segment.start;
    if (side === 'start') range.setStart(segment.node, offset);
    else range.setEnd(segment.node, offset);
  } else if (side === 'start') range.setStartBefore(segment.node);
  else range.setEndAfter(segment.node);
}

/**
 * The DOM range of a span of a text that was read together with `segments`; `undefined` where the text has no node
 * (the line break between two blocks) or the nodes have left the page since.
 */
export function rangeOf(segments: readonly Segment[], span: Span): Range | undefined {
  const first = segments.find(({ start, end }) => start <= span.start && span.start < end);
  const last = segments.find(({ start, end }) => start < span.end && span.end <= end);
  const document = first?.node.ownerDocument;
  if (!first || !last || !document || !first.node.isConnected || !last.node.isConnected) return;
  const range = document.createRange();
  place(range, 'start', first, span.start);
  place(range, 'end', last, span.end);
  return range;
}
