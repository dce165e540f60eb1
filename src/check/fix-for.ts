/**
 * The certain replacement of an exact written form, in the capitals of what it replaces.
 * @param fixes written forms in lower case and what replaces them.
 */
export function fixFor(
  quote: string,
  fixes: Readonly<Record<string, string>> | undefined,
): string | undefined {
  const lower = quote.normalize('NFC').toLowerCase();
  if (!fixes || !Object.hasOwn(fixes, lower)) return undefined;
  const replacement = fixes[lower] ?? '';
  if (quote === lower) return replacement;
  const [first = '', ...rest] = replacement;
  if (rest.length > 0 && quote.length > 1 && quote === quote.toUpperCase()) return replacement.toUpperCase();
  return quote.startsWith(lower.slice(0, 1)) ? replacement : first.toUpperCase() + rest.join('');
}
