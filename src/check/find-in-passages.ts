import type { Draft } from '../draft';
import type { Finding } from '../finding';
import type { Passage } from '../language/language';
import type { PackHead } from '../pack/pack-parts';
import type { Candidate } from './candidate';
import type { PassageResult } from './check-passage';
import { makeFinding } from './make-finding';

/** A candidate whose rule holds in the draft's circumstances; offsets of the finding are those of the passage. */
interface Made {
  readonly candidate: Candidate;
  readonly finding: Finding;
}

export type FindInPassages = (
  draft: Draft,
  passages: readonly Passage[],
  results: readonly PassageResult[],
  suitsDraft: (candidate: Candidate) => boolean,
) => readonly Finding[];

/** What the rules find in the passages of drafts; remembered by passage while the circumstances stay. */
export function createFindInPassages(pack: PackHead): FindInPassages {
  const remembered = new WeakMap<
    PassageResult,
    { readonly circumstances: string; readonly made: readonly Made[] }
  >();

  function makeFindings(result: PassageResult, draft: Draft, circumstances: string): readonly Made[] {
    const before = remembered.get(result);
    if (before?.circumstances === circumstances) return before.made;
    const passage = { ...draft, text: result.reading.passage.text };
    const made = result.candidates.flatMap((candidate): readonly Made[] => {
      const finding = makeFinding(candidate.rule.rule, candidate.match, candidate.detection, passage, pack);
      return finding ? [{ candidate, finding }] : [];
    });
    remembered.set(result, { circumstances, made });
    return made;
  }

  return (draft, passages, results, suitsDraft) => {
    const { text: _, ...rest } = draft;
    const circumstances = JSON.stringify(rest);
    return passages.flatMap(({ start }, number) => {
      const result = results[number];
      const made = result ? makeFindings(result, draft, circumstances) : [];
      return made
        .filter(({ candidate }) => suitsDraft(candidate))
        .map(({ finding }) => ({ ...finding, start: finding.start + start, end: finding.end + start }));
    });
  };
}
