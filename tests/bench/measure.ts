/** Median and 95th percentile of some timings, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
}

function summarise(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** Times a check on every text in turn. */
export async function time(texts: readonly string[], check: (text: string) => unknown): Promise<Timing> {
  const times: number[] = [];
  for (const text of texts) {
    const started = performance.now();
    await check(text);
    times.push(performance.now() - started);
  }
  return summarise(times);
}
