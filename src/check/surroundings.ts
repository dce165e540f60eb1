import type { Candidate } from './candidate';
import type { FindTermOnce } from './find-term-once';
import type { CompiledNearby } from './match/compile-surroundings';
import { isNear, overlaps } from './match/is-near';
import type { Reading } from './match/reading';

/** Whether what the rule wants near is in the same passage, and nothing there that cancels it. */
export function suitsPassage(candidate: Candidate, reading: Reading, find: FindTermOnce): boolean {
  const { index, match } = candidate;
  const surroundings = candidate.rule.surroundings();
  if (!surroundings) return false;
  const { near, unless } = surroundings.inPassage;
  const found = (nearby: CompiledNearby) =>
    find(nearby.term, reading, index).filter((each) => isNear(nearby, match, each, reading));
  return (
    near.every((nearby) => found(nearby).some((each) => !overlaps(each, match))) &&
    !unless.some((nearby) => found(nearby).length > 0)
  );
}

/** The same for what may stand anywhere in the draft or in the text that it answers. */
export function suitsDraft(
  { rule, index }: Pick<Candidate, 'rule' | 'index'>,
  draft: readonly Reading[],
  reply: readonly Reading[],
  find: FindTermOnce,
): boolean {
  const occurs = ({ term, within }: CompiledNearby) =>
    (within === 'reply' ? reply : draft).some((reading) => find(term, reading, index).length > 0);
  const { near = [], unless = [] } = rule.surroundings()?.inDraft ?? {};
  return near.every(occurs) && !unless.some(occurs);
}
