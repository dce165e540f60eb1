/**
 * Cuts a phrase of the rule notation into its items at white space, and an item into its alternatives at `|`;
 * what stands in quotes or braces stays whole.
 */
export function splitOutside(source: string, separator: RegExp): readonly string[] {
  if (!/["{]/.test(source)) return source.split(separator).filter((piece) => piece !== '');
  const pieces: string[] = [];
  let piece = '';
  let quoted = false;
  let braces = 0;
  // The quotation mark itself is written '"'.
  for (const character of source.match(/'"'|[\s\S]/gu) ?? []) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '{') braces++;
    else if (!quoted && character === '}') braces--;
    if (!quoted && braces === 0 && separator.test(character)) {
      pieces.push(piece);
      piece = '';
    } else piece += character;
  }
  if (quoted) throw new Error(`the quotation mark in «${source}» is not closed`);
  if (braces !== 0) throw new Error(`the braces in «${source}» do not pair up`);
  return [...pieces, piece].filter((each) => each !== '');
}
