import type { Passage, Token } from '../../language/language';

/** The tokens of a whole draft in order; offsets are those of its text. */
export function draftTokens(passages: readonly Passage[]): readonly Token[] {
  return passages.flatMap(({ start, sentences }) =>
    sentences.flatMap(({ tokens }) =>
      tokens.map((token) => ({ ...token, start: token.start + start, end: token.end + start })),
    ),
  );
}
