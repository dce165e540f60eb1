import type { WordClass } from '../../language/language';
import type { Term } from '../../pack/schema';
import type { AtomIndex } from './atom-index';
import { type CompiledPhrase, compilePhrase } from './compile-phrase';
import { normaliseWord, parsePhrase, type SetOf } from './parse-phrase';
import type { Atom, Sequence, Trait } from './phrase';

/** A term of a rule, ready to be looked for in one language. */
export interface CompiledTerm {
  readonly phrases: readonly CompiledPhrase[];
  readonly patterns: readonly RegExp[];
  readonly detector?: string;
}

/** @throws for a phrase or pattern that can't be read, saying what is wrong with it. */
export function compileTerm(term: Term, setOf: SetOf, index: AtomIndex): CompiledTerm {
  return {
    phrases: readTerm(term, setOf).map((phrase) => compilePhrase(phrase, index)),
    patterns: listOf(term.pattern).map((pattern) => new RegExp(pattern, 'giu')),
    ...(term.detector && { detector: term.detector }),
  };
}

/** The phrases of a term; its base forms together are one of a single word. */
export function readTerm(term: Term, setOf: SetOf): readonly Sequence[] {
  const phrases = listOf(term.phrase).map((phrase) => parsePhrase(phrase, setOf, term.except));
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
