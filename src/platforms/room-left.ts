import type { Limit } from '../pack/adapter-schema';
import { weightedLength } from './weighted-length';

/** How a text stands against the site's limit, where that is worth knowing. */
export interface Room {
  /** Characters that still fit; below zero: that many too many. */
  readonly left: number;
  readonly limit: number;
}

const NEAR = 20;
/** Of a long limit this part is near. */
const NEAR_PART = 1 / 50;

const counters: Record<Limit['counter'], (text: string) => number> = {
  'code-units': (text) => text.length,
  weighted: weightedLength,
};

/** The room in the fullest of a draft's boxes; `undefined` while there is plenty in all of them. */
export function roomLeft(texts: readonly string[], { characters, counter }: Limit): Room | undefined {
  const longest = Math.max(0, ...texts.map(counters[counter]));
  const left = characters - longest;
  return left > Math.max(NEAR, characters * NEAR_PART) ? undefined : { left, limit: characters };
}
