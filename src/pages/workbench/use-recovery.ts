import { useEffect, useState } from 'preact/hooks';
import { useSettled } from '../use-settled';
import { type BenchFile, isChanged } from './bench';
import { createRecovery, type Recovery, type RecoveryCopy } from './recovery';

export interface Recovered {
  /** Unsaved work that an earlier page left behind. */
  readonly copy: RecoveryCopy | undefined;
  readonly discard: () => void;
}

/** Keeps a copy of unsaved work on this device, asks before the page is left, and finds what was left behind. */
export function useRecovery(files: readonly BenchFile[]): Recovered {
  const [recovery, setRecovery] = useState<Recovery | undefined>();
  const [copy, setCopy] = useState<RecoveryCopy | undefined>();
  const settled = useSettled(files);
  const hasUnsaved = files.some(isChanged);

  useEffect(() => {
    const ending = new AbortController();
    const created = createRecovery(ending.signal);
    setRecovery(created);
    void created.find().then((found) => !ending.signal.aborted && setCopy(found));
    return () => ending.abort();
  }, []);

  useEffect(() => {
    if (settled.some(isChanged)) void recovery?.keep(settled);
  }, [recovery, settled]);

  useEffect(() => {
    if (!hasUnsaved) void recovery?.keep([]);
  }, [recovery, hasUnsaved]);

  useEffect(() => {
    if (!hasUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault();
      void recovery?.keep(files);
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [recovery, hasUnsaved, files]);

  return {
    copy,
    discard: () => {
      if (copy) void recovery?.discard(copy.key);
      setCopy(undefined);
    },
  };
}
