import type { AtomIndex } from './atom-index';
import type { CompiledNode, CompiledOptions, CompiledSequence } from './compile-phrase';
import type { ItemRating } from './rate-item';
import { tellingOf } from './telling';

/** The item of a phrase by which it is found: the phrase is tried only where one of these words or signs occurs. */
export interface Anchor {
  readonly words: ReadonlySet<number>;
  /** The most units that can stand before it. */
  readonly before: number;
}

interface RatedAnchor extends Anchor {
  /** How telling the least telling of the words is. */
  readonly rating: number;
}

/** An item of a phrase that is only read where it has to be. */
export interface Item {
  /** Where that is seen without reading it. */
  readonly rating: ItemRating | undefined;
  read(): CompiledNode;
}

/** Picks the item whose words are the most telling, hence the rarest. Absent: no item is told by its words alone. */
export type FindAnchor = (items: readonly Item[]) => Anchor | undefined;

export function createAnchorFinder({ atoms }: AtomIndex): FindAnchor {
  const known = new Map<CompiledOptions, RatedAnchor | undefined>();
  const lengths = new Map<CompiledOptions, number>();

  function ofItems(items: readonly Item[]): RatedAnchor | undefined {
    const [only, ...more] = items;
    if (only && more.length === 0) return anchorOf(only);
    let best: { readonly item: Item; readonly before: number; readonly rating: number } | undefined;
    let before = 0;
    for (const item of items) {
      const rating = item.rating?.telling ?? anchorOf(item)?.rating;
      if (rating !== undefined && (!best || rating > best.rating)) best = { item, before, rating };
      before += item.rating?.units ?? longest(item.read());
    }
    const anchor = best && anchorOf(best.item);
    return best && anchor && { ...anchor, before: best.before + anchor.before };
  }

  function anchorOf(item: Item): RatedAnchor | undefined {
    const node = item.read();
    return node.type === 'choice' && !node.optional ? ofOptions(node.options) : undefined;
  }

  const ofSequence = ({ nodes }: CompiledSequence): RatedAnchor | undefined =>
    ofItems(nodes.map((node) => ({ rating: undefined, read: () => node })));

  function ofOptions(options: CompiledOptions): RatedAnchor | undefined {
    if (!known.has(options)) known.set(options, rate(options));
    return known.get(options);
  }

  function rate({ words, signs, others, sequences }: CompiledOptions): RatedAnchor | undefined {
    if (others.some(({ how }) => how === 'any')) return undefined;
    const inside = sequences.map(ofSequence);
    const found = inside.filter((anchor) => anchor !== undefined);
    if (found.length < inside.length) return undefined;
    let rating = shortestOf(words);
    for (const anchor of found) rating = Math.min(rating, anchor.rating);
    return {
      words:
        found.length + signs.size === 0
          ? words
          : union([words, signs, ...found.map((anchor) => anchor.words)]),
      before: Math.max(0, ...found.map((anchor) => anchor.before)),
      // An emoji takes two code units or more and is rarer than most words; other signs are everywhere.
      rating: Math.min(rating, shortestOf(signs)),
    };
  }

  function shortestOf(numbers: ReadonlySet<number>): number {
    let shortest = Number.POSITIVE_INFINITY;
    for (const number of numbers) shortest = Math.min(shortest, tellingOf(atoms[number]?.text ?? ''));
    return shortest;
  }

  /** The most units that the item can take up. */
  function longest(node: CompiledNode): number {
    if (node.type === 'gap') return node.max;
    const before = lengths.get(node.options);
    if (before !== undefined) return before;
    const sums = node.options.sequences.map(({ nodes }) =>
      nodes.reduce((sum, each) => sum + longest(each), 0),
    );
    const length = Math.max(1, ...sums);
    lengths.set(node.options, length);
    return length;
  }

  return ofItems;
}

const union = (sets: readonly ReadonlySet<number>[]): ReadonlySet<number> =>
  new Set(sets.flatMap((set) => [...set]));
