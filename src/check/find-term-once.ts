import type { Detection } from './detector';
import type { LanguageRules } from './match/compile-rules';
import type { CompiledTerm } from './match/compile-term';
import { findTerm } from './match/find-term';
import { locate, type Match, type Reading } from './match/reading';
import { oncePer } from './once-per';

/** Everything that a term finds in a passage. */
export type FindTermOnce = (term: CompiledTerm, reading: Reading, index: LanguageRules) => readonly Match[];

/** Remembers for each passage what the terms beside a match found in it, as many rules ask for the same. */
export function createFindTermOnce(
  detect: (detector: string, reading: Reading) => readonly Detection[],
): FindTermOnce {
  const matchesIn = oncePer((_reading: Reading) => new Map<CompiledTerm, readonly Match[]>());
  return (term, reading, index) => {
    const known = matchesIn(reading);
    const before = known.get(term);
    if (before) return before;
    const detections = term.detector ? detect(term.detector, reading) : [];
    const found = [
      ...findTerm(term, reading, index.nearLexicon),
      ...detections.map((detection) => locate(detection, reading)),
    ];
    known.set(term, found);
    return found;
  };
}
