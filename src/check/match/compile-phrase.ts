import type { AtomIndex } from './atom-index';
import type { Atom, Choice, Gap, Sequence } from './phrase';

/** A choice with its words as numbers of the atom index. */
export interface CompiledChoice {
  readonly type: 'choice';
  readonly words: readonly number[];
  readonly others: readonly Atom[];
  readonly sequences: readonly CompiledSequence[];
  readonly optional: boolean;
}

export interface CompiledSequence {
  readonly nodes: readonly (CompiledChoice | Gap)[];
}

export interface CompiledPhrase extends CompiledSequence {
  /** Words of which one must occur where the phrase is tried; absent: the phrase has none and is tried everywhere. */
  readonly anchor?: Anchor;
}

export interface Anchor {
  readonly words: readonly number[];
  /** The most units that can stand before the anchor. */
  readonly before: number;
}

interface RatedAnchor extends Anchor {
  /** How telling the least telling of the words is: its letters. */
  readonly rating: number;
}

/** Gives the words of the phrase numbers and picks the item by which it is found. */
export function compilePhrase(phrase: Sequence, index: AtomIndex): CompiledPhrase {
  const { nodes } = compileSequence(phrase, index);
  const anchor = findAnchor(nodes, index);
  return { nodes, ...(anchor && { anchor: { words: anchor.words, before: anchor.before } }) };
}

function compileSequence(sequence: Sequence, index: AtomIndex): CompiledSequence {
  return { nodes: sequence.nodes.map((node) => (node.type === 'gap' ? node : compileChoice(node, index))) };
}

function compileChoice({ options, optional }: Choice, index: AtomIndex): CompiledChoice {
  const atoms = options.filter((option): option is Atom => 'how' in option);
  const isLiteral = ({ how }: Atom) => how !== 'any' && how !== 'sign';
  return {
    type: 'choice',
    words: atoms.filter(isLiteral).map((atom) => index.add(atom)),
    others: atoms.filter((atom) => !isLiteral(atom)),
    sequences: options
      .filter((option): option is Sequence => 'nodes' in option)
      .map((option) => compileSequence(option, index)),
    optional,
  };
}

function findAnchor(nodes: CompiledSequence['nodes'], index: AtomIndex): RatedAnchor | undefined {
  let best: RatedAnchor | undefined;
  let before = 0;
  for (const node of nodes) {
    const anchor = node.type === 'choice' && !node.optional ? anchorOfChoice(node, index) : undefined;
    if (anchor && (!best || anchor.rating > best.rating))
      best = { ...anchor, before: before + anchor.before };
    before += longest(node);
  }
  return best;
}

function anchorOfChoice(choice: CompiledChoice, index: AtomIndex): RatedAnchor | undefined {
  if (choice.others.length > 0) return undefined;
  const inside = choice.sequences.map((sequence) => findAnchor(sequence.nodes, index));
  const found = inside.filter((anchor) => anchor !== undefined);
  if (found.length < inside.length) return undefined;
  const lengths = choice.words.map((word) => index.atoms[word]?.text.length ?? 0);
  return {
    words: [...choice.words, ...found.flatMap(({ words }) => words)],
    before: Math.max(0, ...found.map((anchor) => anchor.before)),
    rating: Math.min(...lengths, ...found.map((anchor) => anchor.rating)),
  };
}

/** The most units that the item can take up. */
function longest(node: CompiledChoice | Gap): number {
  if (node.type === 'gap') return node.max;
  return Math.max(
    1,
    ...node.sequences.map(({ nodes }) => nodes.reduce((sum, each) => sum + longest(each), 0)),
  );
}
