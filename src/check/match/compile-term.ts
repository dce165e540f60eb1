import type { WordClass } from '../../language/language';
import type { Term } from '../../pack/schema';
import type { AtomIndex } from './atom-index';
import { type CompiledSequence, createPhraseCompiler } from './compile-phrase';
import { type Anchor, createAnchorFinder } from './find-anchor';
import { normaliseWord } from './parse-atom';
import { createPhraseParser, type ParsePhrase, type SetOf } from './parse-phrase';
import type { Atom, Sequence, Trait } from './phrase';

/** A phrase, and by what it is found; absent: it is tried everywhere. */
export interface AnchoredPhrase extends CompiledSequence {
  readonly anchor?: Anchor;
}

/** A term of a rule, ready to be looked for in one language. */
export interface CompiledTerm {
  readonly phrases: readonly AnchoredPhrase[];
  readonly patterns: readonly RegExp[];
  readonly detector?: string;
}

/** @throws for a phrase or pattern that can't be read, saying what is wrong with it. */
export type CompileTerm = (term: Term) => CompiledTerm;

/** A compiler for the terms of one language, whose words go into one index. */
export function createTermCompiler(setOf: SetOf, index: AtomIndex): CompileTerm {
  const parse = createPhraseParser(setOf);
  const compile = createPhraseCompiler(index);
  const findAnchor = createAnchorFinder(index);
  const compilePhrase = (phrase: Sequence): AnchoredPhrase => {
    const sequence = compile(phrase);
    const anchor = findAnchor(sequence);
    return anchor ? { ...sequence, anchor } : sequence;
  };
  return (term) => ({
    phrases: readTerm(term, parse).map(compilePhrase),
    patterns: listOf(term.pattern).map((pattern) => new RegExp(pattern, 'giu')),
    ...(term.detector && { detector: term.detector }),
  });
}

/** The phrases of a term; its base forms together are one of a single word. */
function readTerm(term: Term, parse: ParsePhrase): readonly Sequence[] {
  const phrases = listOf(term.phrase).map((phrase) => parse(phrase, term.except));
  const lemmas = listOf(term.lemma);
  return lemmas.length === 0 ? phrases : [...lemmas.map((lemma) => lemmaSequence(lemma, term)), ...phrases];
}

/** A base form; of several words, each in any form. */
function lemmaSequence(lemma: string, term: Term): Sequence {
  const nodes = lemma.split(/\s+/).map((word) => ({
    type: 'choice' as const,
    options: [lemmaAtom(normaliseWord(word), term, term.class)],
    optional: false,
  }));
  return { nodes };
}

function lemmaAtom(text: string, term: Term, wordClass: WordClass | undefined): Atom {
  const traits: readonly Trait[] = wordClass ? [wordClass] : [];
  return {
    how: 'form',
    text,
    part: term.part ?? false,
    derivations: term.derivations ?? false,
    traits,
    except: (term.except ?? []).map(normaliseWord),
  };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
