import type { Span } from '../../finding';
import { identifyLanguage, identifyWords } from '../../language/identify';
import type { Passage, Sentence, Token, WordForms } from '../../language/language';

/** The compared words of a name. */
export type NameSequence = readonly string[];

/** A stretch of a passage in one language; offsets are relative to the passage. */
export interface Segment extends Span {
  /** `undefined`: too little to tell, or mostly names. */
  readonly language: Sentence['language'];
  /** Words that count: no names, tags or addresses. */
  readonly words: number;
  /** Letters of its words, names included. */
  readonly letters: number;
  readonly isQuoted: boolean;
  readonly tokens: readonly Token[];
}

const dashes = new Set(['–', '—', '-']);
const quotes = new Set(['"', '”', '“', '»', '«', '’', '‘']);
const joiners = new Set(['ja', 'sekä', 'och', 'samt', 'and', '&']);
const LONGEST_ABBREVIATION = 4;
/** Longer items of an enumeration are clauses, not names. */
const LONGEST_NAME = 4;

/** The segments of a passage: its sentences, cut further at spaced dashes, colons and quotation marks. */
export function cutSegments(
  { sentences }: Passage,
  names: readonly NameSequence[],
  finnish: WordForms,
): readonly Segment[] {
  return sentences.flatMap(({ tokens }) => {
    const runs = cutTokens(tokens);
    return runs.map((run, at) => makeSegment(run, names, isQuoted(runs, at), finnish));
  });
}

/** Whether a run lies between quotation marks: one ends the run before, one ends this run. */
const isQuoted = (runs: readonly (readonly Token[])[], at: number): boolean =>
  [runs[at - 1], runs[at]].every((run) => quotes.has(run?.at(-1)?.text ?? ''));

function cutTokens(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [[]];
  tokens.forEach((token, at) => {
    runs.at(-1)?.push(token);
    if (isCut(tokens, at)) runs.push([]);
  });
  return runs.filter((run) => run.length > 0);
}

function isCut(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (!token || !after) return false;
  if (token.kind === 'emoji') return true;
  if (token.kind !== 'punctuation') return false;
  const gapBefore = before !== undefined && token.start > before.end;
  const gapAfter = after.start > token.end;
  if (dashes.has(token.text)) return gapBefore && gapAfter;
  if (token.text === ':') return gapAfter;
  // A version may follow in lower case; short words before a full stop are abbreviations.
  if (token.text === '.')
    return gapAfter && (before?.text === ')' || (before?.text.length ?? 0) > LONGEST_ABBREVIATION);
  return quotes.has(token.text);
}

function makeSegment(
  tokens: readonly Token[],
  names: readonly NameSequence[],
  isQuotation: boolean,
  finnish: WordForms,
): Segment {
  const isList = isEnumeration(tokens);
  // «Maa- ja metsätalousministeriö»: within a name, what joins is no text either.
  const words = withoutNames(tokens, names).filter(
    ({ kind }, at, all) => kind === 'word' && !(isList && all[at - 1]?.text === '-'),
  );
  const { language, counted } = identifyWords(words, isList);
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    tokens,
    language: isList ? language : byDictionary(language, words, finnish),
    words: counted,
    letters: words.reduce((sum, word) => sum + word.lower.length, 0),
    isQuoted: isQuotation,
  };
}

/** Longer segments have enough grammar words to go by. */
const SHORT = 6;
const NEARLY_ALL = 0.8;
const FEW = 0.34;

/** The language of a short segment by what the Finnish dictionary knows of its words. */
function byDictionary(
  language: Sentence['language'],
  words: readonly Token[],
  finnish: WordForms,
): Sentence['language'] {
  if (words.length < 2 || words.length > SHORT) return language;
  const known = words.filter((word) => !finnish.features(word.lower).has('unknown')).length / words.length;
  if (known >= NEARLY_ALL) return 'fi';
  if (known <= FEW && (language === 'fi' || language === undefined))
    return identifyLanguage(words, ['sv', 'en']);
  return language;
}

/** Without the names that the pack lists; they are no words of any language. */
function withoutNames(tokens: readonly Token[], names: readonly NameSequence[]): readonly Token[] {
  if (names.length === 0) return tokens;
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const name = names.find((words) => words.every((word, offset) => tokens[at + offset]?.lower === word));
    const token = tokens[at];
    if (name) at += name.length - 1;
    else if (token) kept.push(token);
  }
  return kept;
}

/** Whether a segment only lists names: «Folkhälsan, Svenska kulturfonden och Sydkustens förbund». */
function isEnumeration(tokens: readonly Token[]): boolean {
  const items: Token[][] = [[]];
  for (const [at, token] of tokens.entries()) {
    // «Maa- ja metsätalousministeriö» is one name.
    const isTied = tokens[at - 1]?.text === '-';
    if (token.text === ',' || (joiners.has(token.lower) && !isTied)) items.push([]);
    else if (token.kind === 'word') items.at(-1)?.push(token);
  }
  const filled = items.filter((item) => item.length > 0);
  return (
    filled.length >= 2 && filled.every((item) => item.length <= LONGEST_NAME && item[0]?.capitals !== 'none')
  );
}

/** The names of a pack as sequences of compared words. */
export const nameSequences = (names: readonly string[]): readonly NameSequence[] =>
  names.map((name) =>
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .filter(Boolean),
  );
