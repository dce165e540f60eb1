import { checkSync } from 'recheck';
import type { PatternAsk, PatternVerdict } from './pattern-client';

// Seconds of work and megabytes of code: a thread of its own, started only where a pack has patterns.
const TIMEOUT_MS = 5000;

self.addEventListener('message', ({ data: { pattern } }: MessageEvent<PatternAsk>) => {
  const { status } = checkSync(pattern, 'iu', { timeout: TIMEOUT_MS });
  const verdict: PatternVerdict = { pattern, isLinear: status === 'safe', isSlow: status === 'vulnerable' };
  self.postMessage(verdict);
});
