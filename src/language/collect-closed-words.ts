import type { Feature, WordClass } from './language';

/** Words that share what their form tells, separated by spaces. */
export type WordGroup = readonly [words: string, features: readonly (Feature | WordClass)[]];

export type ClosedWords = ReadonlyMap<string, ReadonlySet<Feature | WordClass>>;

/** The small words whose class no ending tells; a word of several groups has what all of them tell. */
export function collectClosedWords(groups: readonly WordGroup[]): ClosedWords {
  const found = new Map<string, Set<Feature | WordClass>>();
  for (const [words, features] of groups) {
    for (const word of words.split(' ')) found.set(word, new Set([...(found.get(word) ?? []), ...features]));
  }
  return found;
}
