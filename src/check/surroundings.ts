import type { Candidate } from './candidate';
import type { FindTermOnce } from './find-term-once';
import type { CompiledNearby } from './match/compile-rules';
import { isNear, overlaps } from './match/is-near';
import type { Reading } from './match/reading';

const isWide = ({ within }: CompiledNearby): boolean => within === 'draft' || within === 'reply';

/** Whether what the rule wants near is in the same passage, and nothing there that cancels it. */
export function suitsPassage(candidate: Candidate, reading: Reading, find: FindTermOnce): boolean {
  const { rule, index, match } = candidate;
  const found = (nearby: CompiledNearby) =>
    find(nearby.term, reading, index).filter((each) => isNear(nearby, match, each, reading));
  const near = rule.near.filter((nearby) => !isWide(nearby));
  const unless = rule.unless.filter((nearby) => !isWide(nearby));
  return (
    near.every((nearby) => found(nearby).some((each) => !overlaps(each, match))) &&
    !unless.some((nearby) => found(nearby).length > 0)
  );
}

/** The same for what may stand anywhere in the draft or in the text that it answers. */
export function suitsDraft(
  { rule, index }: Candidate,
  draft: readonly Reading[],
  reply: readonly Reading[],
  find: FindTermOnce,
): boolean {
  const occurs = ({ term, within }: CompiledNearby) =>
    (within === 'reply' ? reply : draft).some((reading) => find(term, reading, index).length > 0);
  return rule.near.filter(isWide).every(occurs) && !rule.unless.filter(isWide).some(occurs);
}
