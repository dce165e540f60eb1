import type { Span } from '../../finding';
import type { DraftDetector } from '../detector';

/** Fewer words tell nothing of what is being written. */
const MIN_WORDS = 3;

/** The first word of a draft, for cues that rest on its circumstances alone (the hour, missing media). */
export const detectDraftStart: DraftDetector = (_draft, passages) => {
  const first: Span[] = [];
  for (const { start, sentences } of passages) {
    for (const { tokens } of sentences)
      for (const token of tokens) {
        if (token.kind !== 'word') continue;
        first.push({ start: token.start + start, end: token.end + start });
        if (first.length === MIN_WORDS) return first.slice(0, 1);
      }
  }
  return [];
};
