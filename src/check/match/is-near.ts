import type { CompiledNearby } from './compile-surroundings';
import type { Match, Reading } from './reading';

/** Whether something found in the same passage lies where the rule wants it: beside the match, or overlapping it. */
export function isNear(
  { within, side }: CompiledNearby,
  match: Match,
  found: Match,
  reading: Reading,
): boolean {
  if (side === 'before' && found.start >= match.start) return false;
  if (side === 'after' && found.end <= match.end) return false;
  if (within === 'sentence') return found.sentence === match.sentence || overlaps(found, match);
  if (typeof within === 'string') return true;
  if (found.sentence !== match.sentence) return overlaps(found, match);
  return wordsBetween(found, match, reading) < within || overlaps(found, match);
}

export const overlaps = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end;

/** Words that stand between the two; punctuation does not count. */
function wordsBetween(a: Match, b: Match, { units }: Reading): number {
  const [first, second] = a.start < b.start ? [a, b] : [b, a];
  const from = units[first.lastUnit]?.order ?? 0;
  const to = units[second.firstUnit]?.order ?? 0;
  return Math.max(0, to - from - 1);
}
