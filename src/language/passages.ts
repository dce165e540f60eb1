import type { Span } from '../finding';
import type { Passage, Sentence } from './language';
import { remember } from './remember';
import { findSentenceEnds } from './sentence-ends';
import { splitByLanguage } from './split-by-language';
import { readTokens } from './tokens';

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Sentences of a long line that make a passage. */
const MIN_SENTENCES = 3;
const MAX_SENTENCES = 8;
/** One sentence of so many ends a passage early: with the limits above about five sentences a passage. */
const SPREAD = 3;
/** Passages of some drafts of the greatest length that the sites allow. */
const REMEMBERED = 4000;

const readSentences = remember(REMEMBERED, (passage: string): readonly Sentence[] => {
  let start = 0;
  return findSentenceEnds(passage).flatMap((end) => {
    const sentences = splitByLanguage(readTokens(passage.slice(start, end), start));
    start = end;
    return sentences;
  });
});

/**
 * Cuts a text into passages with their sentences and tokens; lines of white space only make none.
 * What was read is remembered by the passage's text, so that reading again after a keystroke costs one passage.
 */
export function readPassages(text: string): readonly Passage[] {
  return linesOf(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    return cutLine(line).map((part) => {
      const passage = line.slice(part.start, part.end);
      return { start: start + part.start, text: passage, sentences: readSentences(passage) };
    });
  });
}

function linesOf(text: string): readonly Span[] {
  const breaks = [...text.matchAll(LINE_BREAK)];
  const starts = [0, ...breaks.map(({ 0: mark, index }) => index + mark.length)];
  const ends = [...breaks.map(({ index }) => index), text.length];
  return starts.map((start, number) => ({ start, end: ends[number] ?? text.length }));
}

/**
 * The passages of a line. Where a long line is cut depends on the sentences themselves, not on their number, so that
 * a sentence more or less does not move all cuts after it.
 */
function cutLine(line: string): readonly Span[] {
  const parts: Span[] = [];
  let start = 0;
  let sentenceStart = 0;
  let count = 0;
  for (const end of findSentenceEnds(line)) {
    count++;
    const sentence = line.slice(sentenceStart, end);
    sentenceStart = end;
    if (end < line.length && !(count >= MIN_SENTENCES && endsPassage(sentence)) && count < MAX_SENTENCES)
      continue;
    parts.push(trimmed(line, start, end));
    start = end;
    count = 0;
  }
  return parts.filter((part) => part.end > part.start);
}

function endsPassage(sentence: string): boolean {
  let sum = 0;
  for (let at = 0; at < sentence.length; at++) sum += sentence.charCodeAt(at);
  return sum % SPREAD === 0;
}

function trimmed(line: string, start: number, end: number): Span {
  const part = line.slice(start, end);
  const from = start + part.length - part.trimStart().length;
  return { start: from, end: Math.max(from, start + part.trimEnd().length) };
}
