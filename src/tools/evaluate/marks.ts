import type { Finding, Span } from '../../finding';

/** Whether two spans share at least one code unit. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Every place of a quote in a text; the whole text where it is not found to the letter. */
export function places(text: string, quote: string): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(quote); start >= 0 && quote; start = text.indexOf(quote, start + 1)) {
    found.push({ start, end: start + quote.length });
  }
  return found.length > 0 ? found : [{ start: 0, end: text.length }];
}

/** An alarm is a finding that the user is shown without asking: caution or warning. */
export const isAlarm = (finding: Finding): boolean => finding.severity !== 'note';

/** Whether a finding lies on one of the quotes. */
export const onAny = (finding: Span, text: string, quotes: readonly { readonly quote: string }[]): boolean =>
  quotes.some(({ quote }) => places(text, quote).some((place) => overlap(place, finding)));
