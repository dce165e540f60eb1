import { useEffect, useState } from 'preact/hooks';

const IDLE_MS = 300;

/** A value once it has stopped changing for a moment. */
export function useSettled<T>(value: T): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), IDLE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
