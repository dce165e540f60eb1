import { useEffect, useMemo, useState } from 'preact/hooks';
import { useSettled } from '../use-settled';
import { type Bench, packsOf } from './bench';
import { createPatternProver, type PatternVerdict } from './pattern-client';
import type { Trial } from './workshop';
import { startWorkshop, type WorkshopClient } from './workshop-client';

export interface Tried {
  readonly client: WorkshopClient;
  /** Of the pack as it stood a moment ago; absent: nothing has been tried yet. */
  readonly trial: Trial | undefined;
  readonly verdicts: readonly PatternVerdict[];
  /** The engine broke down: what is written is still there, and can be saved. */
  readonly hasFailed: boolean;
  /** What stands on the page is being tried. */
  readonly isBusy: boolean;
}

/** Tries the pack that is worked on each time that its files have stopped changing for a moment. */
export function useTrial(bench: Bench): Tried {
  const client = useMemo(startWorkshop, []);
  const prove = useMemo(createPatternProver, []);
  const settled = useSettled(bench);
  const [trial, setTrial] = useState<Trial | undefined>();
  const [triedBench, setTriedBench] = useState<Bench | undefined>();
  const [verdicts, setVerdicts] = useState<readonly PatternVerdict[]>([]);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    const opened = packsOf(settled);
    const pack = opened.find(({ folder }) => folder === settled.folder);
    if (!pack) {
      setTrial(undefined);
      return;
    }
    const run = async () => {
      const result = await client.tryPack(pack, opened);
      if (!isCurrent) return;
      setTrial(result);
      setTriedBench(settled);
      setHasFailed(false);
      const proved = await Promise.all(result.patterns.map(({ pattern }) => prove(pattern)));
      if (isCurrent) setVerdicts(proved);
    };
    run().catch(() => isCurrent && setHasFailed(true));
    return () => {
      isCurrent = false;
    };
  }, [client, prove, settled]);

  return { client, trial, verdicts, hasFailed, isBusy: !hasFailed && triedBench?.files !== bench.files };
}
