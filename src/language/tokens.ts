import type { Token, TokenKind } from './language';

/** Domains at which a bare `name.fi/path` is taken as an address; more would catch words with a missing space. */
const TOP_LEVEL = 'fi|com|org|net|eu|info|ax|gov|edu|ly';

/** A part of a host name, no longer than the Domain Name System allows; the limit keeps reading linear. */
const LABEL = String.raw`[\p{L}\p{N}-]{1,63}`;
/** Signs that Unicode counts as pictures but that are text unless a variation selector follows. */
const TEXT_SIGN = String.raw`[©®™‼⁉ℹ\u2194-\u21aa](?!\ufe0f)`;

/**
 * A run of letters that nothing but a space or a closing sign follows, or that sign: most of a text, for which the
 * pattern of all tokens is not even made.
 */
const plain = /\s*(?:(\p{L}{1,64})(?=[\s,;!?]|\.?(?:\s|$))|([.,;!?])(?=\s|$))/uy;

/**
 * One alternative for each kind of token, in the order in which they are tried. Every part is linear: no two
 * repetitions beside each other match the same sign, and what may fail at its end is bounded.
 */
const pattern = new RegExp(
  [
    String.raw`([\p{L}\p{N}_.+-]{1,64}@${LABEL}(?:\.${LABEL}){1,8})`,
    String.raw`(https?:\/\/[^\s<>"”»]+|www\.[^\s<>"”»]+|(?<![\p{L}\p{N}.@-])(?:[a-zåäö0-9-]{1,63}\.){1,8}(?:${TOP_LEVEL})(?![\p{L}\p{N}-])(?:\/[^\s<>"”»]*)?)`,
    String.raw`(#[\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*)`,
    String.raw`((?<![\p{L}\p{N}])@[\p{L}\p{N}_][\p{L}\p{M}\p{N}_.]*)`,
    String.raw`(\p{L}[\p{L}\p{M}\p{N}\u00ad]*(?:['’:‑‐-][\p{L}\p{N}][\p{L}\p{M}\p{N}\u00ad]*)*)`,
    String.raw`((?!${TEXT_SIGN})(?:\p{RI}\p{RI}|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}(?:[\ufe0f\u{1f3fb}-\u{1f3ff}\u{e0020}-\u{e007f}]|\u200d\p{Extended_Pictographic})*))`,
    String.raw`(\p{N}+(?:[.,:/–-]\p{N}+)*)`,
    String.raw`([^\s])`,
  ].join('|'),
  'gu',
);

/** What each group of the pattern is. */
const kinds: readonly TokenKind[] = [
  'email',
  'url',
  'hashtag',
  'mention',
  'word',
  'emoji',
  'number',
  'punctuation',
];

/** Signs that close an address in running text and are no part of it. */
const TRAILING = /[.,;:!?)\]}'’…]+$/;

/** The tokens of a text in order; offsets are UTF-16 code units from its start. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const token = plainTokenAt(text, at) ?? tokenFrom(text, at);
    if (!token) break;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

function plainTokenAt(text: string, at: number): Token | undefined {
  plain.lastIndex = at;
  const [, word, sign] = plain.exec(text) ?? [];
  const written = word ?? sign;
  if (written === undefined) return undefined;
  return makeToken(word === undefined ? 'punctuation' : 'word', written, plain.lastIndex - written.length);
}

/** The next token of any kind. */
function tokenFrom(text: string, at: number): Token | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const kind = kindOf(match);
  const written = kind === 'url' || kind === 'mention' ? match[0].replace(TRAILING, '') : match[0];
  return makeToken(kind, written, match.index);
}

/** Which alternative of the pattern matched. */
function kindOf(match: RegExpExecArray): TokenKind {
  let group = 1;
  while (group < kinds.length && match[group] === undefined) group++;
  return kinds[group - 1] ?? 'punctuation';
}

function makeToken(kind: TokenKind, text: string, start: number): Token {
  const bare = kind === 'hashtag' ? text.slice(1) : text;
  return { kind, text, start, end: start + text.length, lower: normalise(bare), capitals: capitalsOf(bare) };
}

const isPlain = /^[\wåäö'-]*$/;

/** For comparing: composed, lower case, without soft hyphens, plain apostrophe and hyphen. */
function normalise(text: string): string {
  const lower = text.toLowerCase();
  if (isPlain.test(lower)) return lower;
  return lower
    .normalize('NFC')
    .replace(/\u00ad/g, '')
    .replace(/’/g, "'")
    .replace(/[‐‑]/g, '-');
}

const upper = /\p{Lu}/u;
const lowerCase = /\p{Ll}/u;

function capitalsOf(text: string): Token['capitals'] {
  if (!upper.test(text)) return 'none';
  if (!lowerCase.test(text)) return text.length > 1 ? 'all' : 'first';
  // The case ending of an abbreviation is always small: `STM:n`.
  const [stem = ''] = text.split(':');
  if (stem.length > 1 && !lowerCase.test(stem) && upper.test(stem)) return 'all';
  const [first = ''] = text;
  return upper.test(first) && !upper.test(text.slice(first.length)) ? 'first' : 'mixed';
}
