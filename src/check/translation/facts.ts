import type { Fact } from './fact';
import { type FactReader, factReaders, weekdayReaders } from './fact-readers';

/** The facts of a text in order. No-break spaces count as spaces. */
export function readFacts(text: string): readonly Fact[] {
  const plain = text.replace(/[\u00a0\u202f\u2009]/g, ' ').replace(/[‐‑‒—−]/g, '–');
  const inDigits = /\d/.test(plain) ? readWith(factReaders, plain, text) : [];
  return [...inDigits, ...readWith(weekdayReaders, plain, text)].toSorted((a, b) => a.start - b.start);
}

/** @param plain the text with spaces and dashes made alike, of the same length. */
function readWith(readers: readonly FactReader[], plain: string, text: string): readonly Fact[] {
  const facts: Fact[] = [];
  let rest = plain;
  for (const { pattern, read } of readers) {
    for (const match of [...rest.matchAll(pattern())]) {
      const [whole] = match;
      const said = read(match.groups ?? {});
      if (said.length === 0) continue;
      const span = { start: match.index, end: match.index + whole.length };
      facts.push(...said.map((fact) => ({ ...fact, ...span, text: text.slice(span.start, span.end) })));
      // Read once: later ways must not see it, and offsets must stay.
      rest = `${rest.slice(0, span.start)}${'\u0000'.repeat(whole.length)}${rest.slice(span.end)}`;
    }
  }
  return facts;
}
