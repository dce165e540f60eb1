import { useMemo } from 'preact/hooks';
import type { BenchFile } from './bench';
import type { PatternVerdict } from './pattern-client';
import { type Problem, readProblem } from './problem-place';
import type { Trial } from './workshop';

/** Every mistake that is known of the pack: of its files, and of patterns that are not proved linear. */
export function useProblems(
  trial: Trial | undefined,
  verdicts: readonly PatternVerdict[],
  files: readonly BenchFile[],
): readonly Problem[] {
  // The places are those of the files as they were tried: while one types they may lie a little off.
  // biome-ignore lint/correctness/useExhaustiveDependencies: files change with every key, mistakes only with a trial.
  return useMemo(() => {
    const slow = (trial?.patterns ?? []).flatMap(({ pattern, place }) => {
      const verdict = verdicts.find((each) => each.pattern === pattern);
      if (!verdict || verdict.isLinear) return [];
      return [
        `${place}: /${pattern}/ ${verdict.isSlow ? 'is slow on unlucky texts' : 'could not be proved linear'}`,
      ];
    });
    return [...(trial?.problems ?? []), ...slow].map((problem) => readProblem(problem, files));
  }, [trial, verdicts]);
}
