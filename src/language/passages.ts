import { identifySentences } from './identify';
import type { Passage, Sentence, Token } from './language';
import { remember } from './remember';
import { findSentences } from './sentences';
import { tokenise } from './tokens';

const SENTENCES_IN_PASSAGE = 5;
/** Of the sentences of a long line from the third on, one of three ends a piece: about five a piece. */
const FEWEST_IN_PIECE = 3;
const MOST_IN_PIECE = 8;
const ONE_OF = 3;
/** A longer line is read piece by piece, so that a keystroke in it costs one piece. */
const LONG_LINE = 1_200;
/** A certain end of a sentence, cheap to find: a stop, space, and a capital letter. */
const BREAK = /[.!?…]["”')»]*\s+(?=\p{Lu}\p{Ll})/gu;
/** Enough for the longest draft that a site takes. */
const MEMORY = 2_000;

const readPiece = remember(MEMORY, (piece: string): readonly Passage[] => {
  const tokens = tokenise(piece);
  const sentences = findSentences(tokens).map(({ from, to }) => tokens.slice(from, to));
  const passages: Passage[] = [];
  for (let first = 0; first < sentences.length; first += SENTENCES_IN_PASSAGE) {
    passages.push(makePassage(piece, sentences.slice(first, first + SENTENCES_IN_PASSAGE)));
  }
  return passages;
});

/**
 * The passages of a text in order: a line each, or five sentences of a longer one. Blank lines are none.
 * `Passage.start` is the offset in the text; everything inside is relative to it. Read pieces are remembered.
 */
export function readPassages(text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let lineStart = 0;
  for (const line of text.split('\n')) {
    let start = lineStart;
    for (const piece of cutLine(line)) {
      for (const passage of readPiece(piece)) passages.push({ ...passage, start: passage.start + start });
      start += piece.length;
    }
    lineStart += line.length + 1;
  }
  return passages;
}

/**
 * Cuts a long line after certain ends of sentences. Which ones depends on the sentences themselves and not on their
 * number, so that a sentence more or less moves only the next cuts.
 */
function cutLine(line: string): readonly string[] {
  if (line.length <= LONG_LINE) return line === '' ? [] : [line];
  const pieces: string[] = [];
  let from = 0;
  let sentenceStart = 0;
  let sentences = 0;
  for (const match of line.matchAll(BREAK)) {
    sentences++;
    const to = match.index + match[0].length;
    const sentence = line.slice(sentenceStart, to);
    sentenceStart = to;
    if (sentences < FEWEST_IN_PIECE || (sentences < MOST_IN_PIECE && !endsPiece(sentence))) continue;
    pieces.push(line.slice(from, to));
    from = to;
    sentences = 0;
  }
  pieces.push(line.slice(from));
  return pieces;
}

function endsPiece(sentence: string): boolean {
  let sum = 0;
  for (let at = 0; at < sentence.length; at++) sum += sentence.charCodeAt(at);
  return sum % ONE_OF === 0;
}

function makePassage(piece: string, sentences: readonly (readonly Token[])[]): Passage {
  const start = sentences[0]?.[0]?.start ?? 0;
  const end = sentences.at(-1)?.at(-1)?.end ?? start;
  const moved = sentences.map((tokens) =>
    start === 0
      ? tokens
      : tokens.map((token) => ({ ...token, start: token.start - start, end: token.end - start })),
  );
  const languages = identifySentences(moved);
  return {
    start,
    text: piece.slice(start, end),
    sentences: moved.map(
      (tokens, number): Sentence => ({
        start: tokens[0]?.start ?? 0,
        end: tokens.at(-1)?.end ?? 0,
        tokens,
        language: languages[number],
      }),
    ),
  };
}
