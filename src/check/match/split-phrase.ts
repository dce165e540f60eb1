/** A quotation mark itself is written so. */
const QUOTATION_MARK = `'"'`;

/**
 * Cuts a phrase of the rule notation into its items at white space, and an item into its alternatives at `|`;
 * what stands in quotes or braces stays whole.
 * @throws for a quotation mark or brace that is not closed.
 */
export function splitOutside(source: string, separator: ' ' | '|'): readonly string[] {
  if (!/["{}]/.test(source))
    return source.split(separator === ' ' ? /\s+/ : '|').filter((piece) => piece !== '');
  const pieces: string[] = [];
  let from = 0;
  let quoted = false;
  let braces = 0;
  const cut = (to: number): void => {
    if (to > from) pieces.push(source.slice(from, to));
    from = to + 1;
  };
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at);
    if (source.startsWith(QUOTATION_MARK, at)) at += QUOTATION_MARK.length - 1;
    else if (character === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (character === '{') braces++;
    else if (character === '}') braces--;
    else if (braces === 0 && (character === separator || (separator === ' ' && /\s/.test(character))))
      cut(at);
  }
  if (quoted) throw new Error(`the quotation mark in «${source}» is not closed`);
  if (braces !== 0) throw new Error(`the braces in «${source}» do not pair up`);
  cut(source.length);
  return pieces;
}
