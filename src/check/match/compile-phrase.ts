import type { AtomIndex } from './atom-index';
import type { Atom, Choice, Gap, Option, Sequence } from './phrase';

/** The ways to meet a choice, its words as numbers of the atom index; sets are laid open. */
export interface CompiledOptions {
  readonly words: ReadonlySet<number>;
  /** Numbers of the signs among the others, by which they are found. */
  readonly signs: ReadonlySet<number>;
  /** Signs, and tokens that are told by their traits alone. */
  readonly others: readonly Atom[];
  readonly sequences: readonly CompiledSequence[];
  /** The sequences by number of the word that they begin with; absent: one of them may begin with something else. */
  readonly byBeginning: SequencesByWord | undefined;
  /** All words that one of the ways may begin with; absent: it may be something else. */
  readonly beginnings: readonly number[] | undefined;
}

type SequencesByWord = ReadonlyMap<number, readonly CompiledSequence[]>;

export interface CompiledChoice {
  readonly type: 'choice';
  readonly options: CompiledOptions;
  readonly optional: boolean;
}

export type CompiledNode = CompiledChoice | Gap;

export interface CompiledSequence {
  readonly nodes: readonly CompiledNode[];
  /** Of each of these lists one word must be there, the shortest first: most tries end with that. */
  readonly needs: readonly (readonly number[])[];
}

const NONE: ReadonlySet<number> = new Set();
const NO_SEQUENCES: SequencesByWord = new Map();

interface Collected {
  readonly words: Set<number>;
  readonly signs: Set<number>;
  readonly others: Atom[];
  readonly sequences: CompiledSequence[];
}

/** Gives the words of phrases numbers. */
export interface PhraseCompiler {
  compile(phrase: Sequence): CompiledSequence;
  compileNode(node: Choice | Gap): CompiledNode;
}

/** What sets say is compiled once, however many phrases name them. */
export function createPhraseCompiler(index: AtomIndex): PhraseCompiler {
  const known = new Map<readonly Option[], CompiledOptions>();
  const singles = new Map<number, CompiledOptions>();
  const sequences = new Map<Sequence, CompiledSequence>();

  function compileSequence({ nodes }: Sequence): CompiledSequence {
    const compiled = nodes.map(compileNode);
    return { nodes: compiled, needs: needsOf(compiled) };
  }

  function compileNode(node: Choice | Gap): CompiledNode {
    if (node.type === 'gap') return node;
    return { type: 'choice', optional: node.optional, options: compileOptions(node.options) };
  }

  function compileOptions(options: readonly Option[]): CompiledOptions {
    const [only, ...rest] = options;
    if (only && rest.length === 0) {
      if ('options' in only) return compileOptions(only.options);
      if ('how' in only && only.how !== 'any' && only.how !== 'sign') return singleWord(index.add(only));
    }
    const before = known.get(options);
    if (before) return before;
    const collected: Collected = { words: new Set(), signs: new Set(), others: [], sequences: [] };
    collect(options, collected);
    const byBeginning = arrange(collected.sequences);
    const compiled = { ...collected, byBeginning, beginnings: beginningsOf(collected, byBeginning) };
    known.set(options, compiled);
    return compiled;
  }

  function singleWord(number: number): CompiledOptions {
    const before = singles.get(number);
    if (before) return before;
    const words = new Set([number]);
    const single = {
      words,
      signs: NONE,
      others: [],
      sequences: [],
      byBeginning: NO_SEQUENCES,
      beginnings: [number],
    };
    singles.set(number, single);
    return single;
  }

  function collect(options: readonly Option[], into: Collected): void {
    for (const option of options) {
      if ('options' in option) collect(option.options, into);
      else if ('nodes' in option) into.sequences.push(compileOnce(option));
      else if (option.how === 'any') into.others.push(option);
      else if (option.how !== 'sign') into.words.add(index.add(option));
      else {
        into.signs.add(index.add(option));
        into.others.push(option);
      }
    }
  }

  function compileOnce(sequence: Sequence): CompiledSequence {
    const compiled = sequences.get(sequence) ?? compileSequence(sequence);
    sequences.set(sequence, compiled);
    return compiled;
  }

  return { compile: compileSequence, compileNode };
}

/** A set may have hundreds of entries of several words: only those that can begin at a word are tried there. */
function arrange(sequences: readonly CompiledSequence[]): SequencesByWord | undefined {
  const byWord = new Map<number, CompiledSequence[]>();
  for (const sequence of sequences) {
    const [first] = sequence.nodes;
    if (first?.type !== 'choice' || first.optional || !first.options.beginnings) return undefined;
    for (const word of first.options.beginnings) {
      const before = byWord.get(word);
      if (before) before.push(sequence);
      else byWord.set(word, [sequence]);
    }
  }
  return byWord;
}

function beginningsOf(
  { words, others }: Collected,
  byBeginning: SequencesByWord | undefined,
): readonly number[] | undefined {
  if (others.length > 0 || !byBeginning) return undefined;
  return [...new Set([...words, ...byBeginning.keys()])];
}

function needsOf(nodes: readonly CompiledNode[]): CompiledSequence['needs'] {
  const needs = nodes.flatMap((node) =>
    node.type === 'choice' && !node.optional && node.options.beginnings ? [node.options.beginnings] : [],
  );
  return needs.sort((a, b) => a.length - b.length);
}
