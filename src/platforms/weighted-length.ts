const LINK_LENGTH = 23;
const EMOJI_LENGTH = 2;
/** Code points that count as one character; all others count as two. */
const SINGLE = [
  [0x0000, 0x10ff],
  [0x2000, 0x200d],
  [0x2010, 0x201f],
  [0x2032, 0x2037],
] as const;

/** Addresses with a scheme, and those that are written without one and end as most of ours do. */
const LINK =
  /https?:\/\/\S*[\p{L}\p{N}/#=&_-]|(?<![@\p{L}\p{N}._-])(?:[a-z0-9-]+\.)+(?:ax|com|dk|edu|ee|eu|fi|gov|info|io|net|no|org|se)(?![\p{L}\p{N}_-])(?:\/\S*[\p{L}\p{N}/#=&_-]|\/)?/giu;
/** Keycaps, flags, and pictures with what colours and joins them (UTS #51). */
const EMOJI =
  /[#*0-9]\uFE0F?\u20E3|\p{RI}{2}|(?:\p{EBase}\p{EMod}|(?:\p{EPres}|\p{Emoji}\uFE0F)[\u{E0020}-\u{E007F}]*)(?:\u200D(?:\p{EBase}\p{EMod}|\p{EPres}|\p{Emoji}\uFE0F?))*/gu;

const weightOf = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  return SINGLE.some(([first, last]) => first <= code && code <= last) ? 1 : 2;
};

/**
 * The length of a post as X counts it: in composed form (NFC) each link is 23 characters and each emoji 2, whatever it is
 * made of; other signs are 1 or 2. Source: docs.x.com/fundamentals/counting-characters and the configuration, version 3,
 * of X's twitter-text. Of links without a scheme only those of common top-level domains are told.
 */
export function weightedLength(text: string): number {
  let length = 0;
  const count = (each: number) => () => {
    length += each;
    return '';
  };
  const rest = text.normalize('NFC').replace(LINK, count(LINK_LENGTH)).replace(EMOJI, count(EMOJI_LENGTH));
  for (const sign of rest) length += weightOf(sign);
  return length;
}
