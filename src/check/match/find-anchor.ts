import type { AtomIndex } from './atom-index';
import type { CompiledOptions, CompiledSequence } from './compile-phrase';

/** The item of a phrase by which it is found: the phrase is tried only where one of these words or signs occurs. */
export interface Anchor {
  readonly words: ReadonlySet<number>;
  /** The most units that can stand before it. */
  readonly before: number;
}

interface RatedAnchor extends Anchor {
  /** How telling the least telling of the words is: its letters. */
  readonly rating: number;
}

/** Picks the item whose words are the longest, hence the rarest. Absent: no item is told by its words alone. */
export type FindAnchor = (sequence: CompiledSequence) => Anchor | undefined;

export function createAnchorFinder({ atoms }: AtomIndex): FindAnchor {
  const known = new Map<CompiledOptions, RatedAnchor | undefined>();

  const lengths = new Map<CompiledOptions, number>();

  function ofSequence({ nodes }: CompiledSequence): RatedAnchor | undefined {
    let best: RatedAnchor | undefined;
    let before = 0;
    for (const node of nodes) {
      const anchor = node.type === 'choice' && !node.optional ? ofOptions(node.options) : undefined;
      if (anchor && (!best || anchor.rating > best.rating))
        best = { ...anchor, before: before + anchor.before };
      before += longest(node);
    }
    return best;
  }

  function ofOptions(options: CompiledOptions): RatedAnchor | undefined {
    if (!known.has(options)) known.set(options, rate(options));
    return known.get(options);
  }

  function rate({ words, signs, others, sequences }: CompiledOptions): RatedAnchor | undefined {
    if (others.some(({ how }) => how === 'any')) return undefined;
    const inside = sequences.map(ofSequence);
    const found = inside.filter((anchor) => anchor !== undefined);
    if (found.length < inside.length) return undefined;
    // An emoji takes two code units or more and is rarer than most words; other signs are everywhere.
    const letters = [...words, ...signs].map((atom) => atoms[atom]?.text.length ?? 0);
    return {
      words:
        found.length + signs.size === 0
          ? words
          : union([words, signs, ...found.map((anchor) => anchor.words)]),
      before: Math.max(0, ...found.map((anchor) => anchor.before)),
      rating: Math.min(...letters, ...found.map((anchor) => anchor.rating)),
    };
  }

  /** The most units that the item can take up. */
  function longest(node: CompiledSequence['nodes'][number]): number {
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

  return ofSequence;
}

const union = (sets: readonly ReadonlySet<number>[]): ReadonlySet<number> =>
  new Set(sets.flatMap((set) => [...set]));
