import type { Passage, Token, TokenKind } from '../../language/language';
import { splitHashtag } from '../../language/split-hashtag';

/** What phrases are matched against: a token, or one piece of a `#HashTag` with the span of the whole tag. */
export interface Unit {
  readonly token: Token;
  readonly kind: TokenKind;
  readonly lower: string;
  /** Number of the sentence in the passage. */
  readonly sentence: number;
  /** Number of words and the like before it in the passage; punctuation has that of what follows. */
  readonly order: number;
  readonly firstOfSentence: boolean;
}

/** The units of a passage, in the order of the text. */
export function readUnits(passage: Passage): readonly Unit[] {
  const units: Unit[] = [];
  let order = 0;
  passage.sentences.forEach((sentence, number) => {
    let first = true;
    for (const token of sentence.tokens) {
      for (const lower of piecesOf(token)) {
        units.push({ token, kind: token.kind, lower, sentence: number, order, firstOfSentence: first });
        if (token.kind === 'punctuation') continue;
        order++;
        first = false;
      }
    }
  });
  return units;
}

function piecesOf(token: Token): readonly string[] {
  if (token.kind !== 'hashtag') return [token.lower];
  const pieces = splitHashtag(token.text).map((piece) => piece.toLowerCase());
  return pieces.length === 0 ? [token.lower] : pieces;
}
