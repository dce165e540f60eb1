export interface PatternAsk {
  readonly pattern: string;
}

export interface PatternVerdict {
  readonly pattern: string;
  /** Proved to take time linear in the text. */
  readonly isLinear: boolean;
  /** Proved to be slow on unlucky texts; else it could not be proved either way. */
  readonly isSlow: boolean;
}

/** Proves patterns linear, each once. */
export type ProvePattern = (pattern: string) => Promise<PatternVerdict>;

/** The thread is started with the first pattern. */
export function createPatternProver(): ProvePattern {
  const verdicts = new Map<string, Promise<PatternVerdict>>();
  const waiting = new Map<string, (verdict: PatternVerdict) => void>();
  let worker: Worker | undefined;

  function start(): Worker {
    const started = new Worker(new URL('./pattern-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<PatternVerdict>) => {
      waiting.get(data.pattern)?.(data);
      waiting.delete(data.pattern);
    });
    // What can not be looked at is not proved.
    started.addEventListener('error', () => {
      for (const [pattern, done] of waiting) done({ pattern, isLinear: false, isSlow: false });
      waiting.clear();
    });
    return started;
  }

  return (pattern) => {
    const known = verdicts.get(pattern);
    if (known) return known;
    const prover = worker ?? start();
    worker = prover;
    const verdict = new Promise<PatternVerdict>((done) => {
      waiting.set(pattern, done);
      prover.postMessage({ pattern });
    });
    verdicts.set(pattern, verdict);
    return verdict;
  };
}
