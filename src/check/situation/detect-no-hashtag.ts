import type { DraftDetector } from '../detector';
import { draftTokens } from './draft-tokens';

/** A shorter text is still being begun. */
const MIN_WORDS = 6;
const MAX_SUGGESTIONS = 3;

/** The last word of a draft without any tag, where the pack has tags to offer; also a tag alone is enough. */
export const detectNoHashtag: DraftDetector = (_draft, passages, { pack }) => {
  const tags = pack.hashtags ?? [];
  if (tags.length === 0) return [];
  const tokens = draftTokens(passages);
  if (tokens.some(({ kind }) => kind === 'hashtag')) return [];
  const words = tokens.filter(({ kind }) => kind === 'word');
  const last = words.at(-1);
  if (!last || words.length < MIN_WORDS) return [];
  return [{ start: last.start, end: last.end, suggestions: tags.slice(0, MAX_SUGGESTIONS) }];
};
