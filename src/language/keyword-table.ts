import type { Feature, Keyword, KeywordIndex, WordClass } from './language';
import { remember } from './remember';

const REMEMBERED_WORDS = 10_000;
const NONE: readonly number[] = [];

/** A keyword that a word may be a form of, and what the form tells. */
export interface KeywordMatch {
  readonly index: number;
  readonly features: ReadonlySet<Feature | WordClass>;
  /** The base form that was found, for `except`. */
  readonly base: string;
}

/**
 * An index after `find`, which names the keywords of which a word may be a form: the restrictions and
 * exceptions of the keywords are applied, and the answers remembered. For languages without dictionary: a
 * `wordClass` is taken at the author's word, since no ending contradicts it.
 */
export function createIndexOf(
  keywords: readonly Keyword[],
  find: (word: string) => readonly KeywordMatch[],
): KeywordIndex {
  const holds = ({ index, features, base }: KeywordMatch, word: string): boolean => {
    const { except = [], features: needed = [] } = keywords[index] ?? {};
    return (
      needed.every((feature) => features.has(feature)) &&
      !except.some((text) => text.toLowerCase() === word || text.toLowerCase() === base)
    );
  };
  return remember(REMEMBERED_WORDS, (word) => {
    const found = find(word).filter((match) => holds(match, word));
    if (found.length === 0) return NONE;
    return [...new Set(found.map(({ index }) => index))].sort((a, b) => a - b);
  });
}
