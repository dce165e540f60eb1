import { useEffect, useState } from 'preact/hooks';
import type { Held, Setting } from '../settings/setting';

/** A setting as it is now, and each time it changes; `undefined` until it has been read. */
export function useSetting<T>(setting: Setting<T>): Held<T> | undefined {
  const [held, setHeld] = useState<Held<T> | undefined>();
  useEffect(() => {
    const ending = new AbortController();
    const read = async () => {
      const now = await setting.read();
      if (!ending.signal.aborted) setHeld(now);
    };
    setting.watch(() => void read(), ending.signal);
    void read();
    return () => ending.abort();
  }, [setting]);
  return held;
}
