import type { Rule } from '../pack/pack';

/**
 * What is said instead of these words: of the beginnings that the rule gives answers for the longest that the quote
 * has, otherwise the answer of the whole rule.
 */
export function suggestionsFor(
  quote: string,
  { suggest, suggestFor }: Pick<Rule, 'suggest' | 'suggestFor'>,
): readonly string[] | undefined {
  if (!suggestFor) return suggest;
  const lower = quote.normalize('NFC').toLowerCase();
  const [longest] = Object.keys(suggestFor)
    .filter((beginning) => lower.startsWith(beginning))
    .toSorted((a, b) => b.length - a.length);
  return longest === undefined ? suggest : suggestFor[longest];
}
