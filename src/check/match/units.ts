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
export function readUnits({ sentences }: Pick<Passage, 'sentences'>): readonly Unit[] {
  const units: Unit[] = [];
  let order = 0;
  sentences.forEach(({ tokens }, sentence) => {
    let firstOfSentence = true;
    for (const token of tokens) {
      const { kind, lower } = token;
      if (kind === 'hashtag') {
        for (const piece of piecesOf(token)) {
          units.push({ token, kind, lower: piece, sentence, order: order++, firstOfSentence });
          firstOfSentence = false;
        }
        continue;
      }
      units.push({ token, kind, lower, sentence, order, firstOfSentence });
      if (kind === 'punctuation') continue;
      order++;
      firstOfSentence = false;
    }
  });
  return units;
}

function piecesOf({ text, lower }: Token): readonly string[] {
  const pieces = splitHashtag(text);
  return pieces.length === 0 ? [lower] : pieces.map((piece) => piece.toLowerCase());
}
