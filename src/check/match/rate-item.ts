import type { SetOf } from './parse-phrase';
import { tellingOf } from './telling';

/** What is seen of an item of a phrase without reading it. */
export interface ItemRating {
  /** How telling the least telling of its words is. */
  readonly telling: number;
  /** The most units that it can take up. */
  readonly units: number;
}

/** Absent: the item has more of the notation than words and sets of words. */
export type RateItem = (item: string) => ItemRating | undefined;

/** Rates each set once. Sets that name each other in a circle are not rated. */
export function createItemRater(setOf: SetOf): RateItem {
  const known = new Map<string, ItemRating | undefined>();

  function rateItem(item: string): ItemRating | undefined {
    if (!/^[a-zåäö|=+^<>-]+$/.test(item)) return undefined;
    return weakest(item.split('|').map(rateOption));
  }

  function rateOption(option: string): ItemRating | undefined {
    if (option.startsWith('<') && option.endsWith('>')) return rateSet(option.slice(1, -1));
    if (option.includes('<')) return undefined;
    return { telling: tellingOf(/[=+^]/.test(option) ? option.replace(/[=+^]/g, '') : option), units: 1 };
  }

  function rateSet(name: string): ItemRating | undefined {
    if (known.has(name)) return known.get(name);
    known.set(name, undefined);
    const rating = weakest(setOf(name)?.map(rateEntry) ?? []);
    known.set(name, rating);
    return rating;
  }

  /** An entry of several words is found by the most telling of them. */
  function rateEntry(entry: string): ItemRating | undefined {
    const items = entry.split(/\s+/).map(rateItem);
    const rated = items.filter((item) => item !== undefined);
    if (rated.length < items.length) return undefined;
    return {
      telling: Math.max(...rated.map(({ telling }) => telling)),
      units: rated.reduce((sum, { units }) => sum + units, 0),
    };
  }

  return rateItem;
}

/** The rating of alternatives: none where one has none. */
function weakest(options: readonly (ItemRating | undefined)[]): ItemRating | undefined {
  let telling = Number.POSITIVE_INFINITY;
  let units = 1;
  for (const option of options) {
    if (!option) return undefined;
    telling = Math.min(telling, option.telling);
    units = Math.max(units, option.units);
  }
  return options.length === 0 ? undefined : { telling, units };
}
