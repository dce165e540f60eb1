import type { WordClass } from '../../language/language';
import type { Term } from '../../pack/schema';
import { lazily } from '../lazily';
import type { AtomIndex } from './atom-index';
import { type CompiledNode, type CompiledSequence, createPhraseCompiler } from './compile-phrase';
import { type Anchor, createAnchorFinder, type Item } from './find-anchor';
import { listOf } from './list-of';
import { normaliseWord } from './parse-atom';
import { createPhraseParser, itemsOf, type SetOf } from './parse-phrase';
import type { Atom, Sequence, Trait } from './phrase';
import { createItemRater } from './rate-item';

/** A phrase, and by what it is found; absent: it is tried everywhere. */
export interface AnchoredPhrase {
  readonly anchor?: Anchor;
  /** All of it, read with the first call, as most phrases of a pack never come up. @throws if it can't be read. */
  sequence(): CompiledSequence;
}

/** A term of a rule, ready to be looked for in one language. */
export interface CompiledTerm {
  readonly phrases: readonly AnchoredPhrase[];
  readonly patterns: readonly RegExp[];
  readonly detector?: string;
}

/**
 * @param anchorsAreKnown leaves the anchors of the phrases away: whoever asks has them.
 * @throws for an anchor or pattern that can't be read, saying what is wrong with it.
 */
export type CompileTerm = (term: Term, anchorsAreKnown?: boolean) => CompiledTerm;

/** A compiler for the terms of one language, whose words go into one index. */
export function createTermCompiler(setOf: SetOf, index: AtomIndex): CompileTerm {
  const parser = createPhraseParser(setOf);
  const compiler = createPhraseCompiler(index);
  const findAnchor = createAnchorFinder(index);
  const rateItem = createItemRater(setOf);

  function anchored(items: readonly Item[], sequence: () => CompiledSequence): AnchoredPhrase {
    const anchor = findAnchor(items);
    return { sequence, ...(anchor && { anchor }) };
  }

  function itemsToRead(source: string, except: readonly string[] | undefined): readonly Item[] {
    return itemsOf(source).map((item) => ({
      rating: rateItem(item),
      read: () => compiler.compileNode(parser.parseItem(item, except)),
    }));
  }

  return (term, anchorsAreKnown) => ({
    phrases: [
      ...listOf(term.lemma).map((lemma) => {
        const sequence = lazily(() => compiler.compile(lemmaSequence(lemma, term)));
        return anchorsAreKnown ? { sequence } : anchored(sequence().nodes.map(asItem), sequence);
      }),
      ...listOf(term.phrase).map((phrase) => {
        const sequence = lazily(() => compiler.compile(parser.parse(phrase, term.except)));
        return anchorsAreKnown ? { sequence } : anchored(itemsToRead(phrase, term.except), sequence);
      }),
    ],
    patterns: listOf(term.pattern).map((pattern) => new RegExp(pattern, 'giu')),
    ...(term.detector && { detector: term.detector }),
  });
}

const asItem = (node: CompiledNode): Item => ({ rating: undefined, read: () => node });

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
