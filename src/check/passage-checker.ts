import type { Language, Passage, Sentence, WordForms } from '../language/language';
import type { PackHead } from '../pack/pack-parts';
import { checkPassage, type PassageResult } from './check-passage';
import { mayRunIn } from './circumstances';
import type { Detection, DetectorContext } from './detector';
import { passageDetectors } from './detectors';
import { createFindTermOnce, type FindTermOnce } from './find-term-once';
import type { IndexOf } from './match/compile-rules';
import type { Reading } from './match/reading';
import { type RunningRules, runningRules } from './match/running-rules';
import { oncePer } from './once-per';
import { type OnFault, runDetector } from './run-detector';

/** Checks passages of drafts that are written in the same circumstances. */
export interface PassageChecker {
  readonly context: DetectorContext;
  readonly find: FindTermOnce;
  check(passage: Passage, undecided: readonly Language[]): PassageResult;
}

/** Remembers the results of passages as long as the reader of passages remembers these. */
export function createPassageChecker(
  pack: PackHead,
  forms: Readonly<Record<Language, WordForms>>,
  indexOf: IndexOf,
  circumstances: DetectorContext['draft'],
  onFault: OnFault | undefined,
): PassageChecker {
  const context: DetectorContext = { pack, draft: circumstances, forms };
  const detectionsIn = oncePer((_reading: Reading) => new Map<string, readonly Detection[]>());
  // One object for all detectors, some of which share what they find in it.
  const passageOf = oncePer(({ passage }: Reading): Passage => ({ ...passage, start: 0 }));
  const detect = (name: string, reading: Reading): readonly Detection[] => {
    const known = detectionsIn(reading);
    const detector = passageDetectors[name];
    const found =
      known.get(name) ??
      (detector ? runDetector(name, () => detector(passageOf(reading), context), onFault) : []);
    known.set(name, found);
    return found;
  };
  const find = createFindTermOnce(detect);
  const running = new Map<Language, RunningRules>();
  const rulesOf = (language: Language): RunningRules => {
    const rules =
      running.get(language) ??
      runningRules(indexOf(language), ({ rule }) => mayRunIn(rule, circumstances, pack));
    running.set(language, rules);
    return rules;
  };
  // The reader gives the very same sentences for the same text, so they stand for it.
  const resultsOf = oncePer((_sentences: readonly Sentence[]) => new Map<string, PassageResult>());
  return {
    context,
    find,
    check(passage, undecided) {
      const known = resultsOf(passage.sentences);
      const key = undecided.join(' ');
      const result = known.get(key) ?? checkPassage(passage, undecided, rulesOf, detect, find);
      known.set(key, result);
      return result;
    },
  };
}
