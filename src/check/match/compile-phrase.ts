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
}

export interface CompiledChoice extends CompiledOptions {
  readonly type: 'choice';
  readonly optional: boolean;
}

export interface CompiledSequence {
  readonly nodes: readonly (CompiledChoice | Gap)[];
}

export type CompilePhrase = (phrase: Sequence) => CompiledSequence;

/** Gives the words of phrases numbers; what sets say is compiled once, however many phrases name them. */
export function createPhraseCompiler(index: AtomIndex): CompilePhrase {
  const known = new Map<readonly Option[], CompiledOptions>();

  function compileSequence({ nodes }: Sequence): CompiledSequence {
    return { nodes: nodes.map((node) => (node.type === 'gap' ? node : compileChoice(node))) };
  }

  function compileChoice({ options, optional }: Choice): CompiledChoice {
    return { type: 'choice', optional, ...compileOptions(options) };
  }

  function compileOptions(options: readonly Option[]): CompiledOptions {
    const [only, ...rest] = options;
    if (only && rest.length === 0 && 'options' in only) return compileOptions(only.options);
    const compiled = known.get(options) ?? join(options.map(compileOption));
    known.set(options, compiled);
    return compiled;
  }

  function compileOption(option: Option): CompiledOptions {
    if ('options' in option) return compileOptions(option.options);
    if ('nodes' in option) return { ...nothing, sequences: [compileSequence(option)] };
    if (option.how === 'any') return { ...nothing, others: [option] };
    const number = new Set([index.add(option)]);
    return option.how === 'sign'
      ? { ...nothing, signs: number, others: [option] }
      : { ...nothing, words: number };
  }

  return compileSequence;
}

const nothing: CompiledOptions = { words: new Set(), signs: new Set(), others: [], sequences: [] };

function join(parts: readonly CompiledOptions[]): CompiledOptions {
  return {
    words: new Set(parts.flatMap(({ words }) => [...words])),
    signs: new Set(parts.flatMap(({ signs }) => [...signs])),
    others: parts.flatMap(({ others }) => others),
    sequences: parts.flatMap(({ sequences }) => sequences),
  };
}
