import type { Language, Passage, WordForms } from '../language/language';
import type { Pack } from '../pack/pack';
import { checkPassage, type PassageResult } from './check-passage';
import type { Detection, DetectorContext } from './detector';
import { passageDetectors } from './detectors';
import { createFindTermOnce, type FindTermOnce } from './find-term-once';
import type { RuleIndex } from './match/compile-rules';
import type { Reading } from './match/reading';
import { createMemo } from './memo';
import { type OnFault, runDetector } from './run-detector';

/** Checks passages of drafts that are written in the same circumstances. */
export interface PassageChecker {
  readonly context: DetectorContext;
  readonly find: FindTermOnce;
  check(passage: Passage, undecided: readonly Language[]): PassageResult;
}

/** Passages of about three drafts of the longest posts. */
const MAX_PASSAGES = 6000;

/** Remembers the results of passages by their text. */
export function createPassageChecker(
  pack: Pack,
  forms: Readonly<Record<Language, WordForms>>,
  indices: readonly RuleIndex[],
  circumstances: DetectorContext['draft'],
  onFault: OnFault | undefined,
): PassageChecker {
  const context: DetectorContext = { pack, draft: circumstances, forms };
  const detections = new WeakMap<Reading, Map<string, readonly Detection[]>>();
  const detect = (name: string, reading: Reading): readonly Detection[] => {
    const known = detections.get(reading) ?? new Map<string, readonly Detection[]>();
    detections.set(reading, known);
    const detector = passageDetectors[name];
    const found =
      known.get(name) ??
      (detector ? runDetector(name, () => detector(reading.passage, context), onFault) : []);
    known.set(name, found);
    return found;
  };
  const find = createFindTermOnce(detect);
  const results = createMemo<PassageResult>(MAX_PASSAGES);
  return {
    context,
    find,
    check: (passage, undecided) =>
      results(keyOf(passage, undecided), () => checkPassage(passage, undecided, indices, detect, find)),
  };
}

/** What the result depends on: the text, and the languages, which its surroundings may have decided. */
function keyOf({ text, sentences }: Passage, undecided: readonly Language[]): string {
  const told = sentences.map(({ language }) => language ?? '?').join(' ');
  return `${undecided.join(' ')}\n${told}\n${text}`;
}
