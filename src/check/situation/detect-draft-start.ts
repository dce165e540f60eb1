import type { DraftDetector } from '../detector';
import { draftTokens } from './draft-tokens';

/** Fewer words tell nothing of what is being written. */
const MIN_WORDS = 3;

/** The first word of a draft, for cues that rest on its circumstances alone (the hour, missing media). */
export const detectDraftStart: DraftDetector = (_draft, passages) => {
  const words = draftTokens(passages).filter(({ kind }) => kind === 'word');
  const [first] = words;
  return first && words.length >= MIN_WORDS ? [{ start: first.start, end: first.end }] : [];
};
