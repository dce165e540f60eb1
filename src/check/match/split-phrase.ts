/** An item or alternative is made of these: `'"'` (the mark itself), words in quotes, what stands in braces, other signs. */
const piece = String.raw`'"'|"[^"]*"|\{[^{}]*\}`;
const items = new RegExp(String.raw`(?:${piece}|[^\s"{}])+`, 'g');
const alternatives = new RegExp(`(?:${piece}|[^|"{}])+`, 'g');
const closed = new RegExp(`^(?:${piece}|(?!'"')[^"{}])*$`);

/**
 * Cuts a phrase of the rule notation into its items at white space, and an item into its alternatives at `|`;
 * what stands in quotes or braces stays whole.
 * @throws for a quotation mark or brace that is not closed.
 */
export function splitOutside(source: string, separator: ' ' | '|'): readonly string[] {
  if (!/["{}]/.test(source))
    return source.split(separator === ' ' ? /\s+/ : '|').filter((found) => found !== '');
  if (!closed.test(source)) throw new Error(faultOf(source));
  return source.match(separator === ' ' ? items : alternatives) ?? [];
}

function faultOf(source: string): string {
  const outside = source.replace(/'"'|"[^"]*"/g, '');
  return outside.includes('"')
    ? `the quotation mark in «${source}» is not closed`
    : `the braces in «${source}» do not pair up`;
}
