import type { WordForms } from '../../language/language';
import type { AtomLookup } from './atom-index';
import type { CompiledOptions, CompiledSequence } from './compile-phrase';
import { hasTrait, isGrammar } from './has-trait';
import { matchSign } from './match-sign';
import type { Atom } from './phrase';
import type { Unit } from './units';

/** What matching needs to know of the language. */
export interface Lexicon {
  readonly atoms: readonly Atom[];
  readonly lookUp: AtomLookup;
  readonly forms: WordForms;
  /** Those of the language whose dictionary knows the names that people have here. */
  readonly nameForms: WordForms;
}

const NO_SEQUENCES: readonly CompiledSequence[] = [];

/** Is given the unit after the last one matched; tells whether the rest of the phrase follows. */
type Rest = (next: number) => boolean;

/**
 * Matches the sequence from exactly the given unit on, within its sentence.
 * @returns the number of the unit after the last one matched.
 */
export type MatchSequence = (sequence: CompiledSequence, start: number) => number | undefined;

/** One for all sequences that are tried on the units: there are hundreds, and most end with their first item. */
export function createSequenceMatcher(units: readonly Unit[], lexicon: Lexicon): MatchSequence {
  let start = 0;
  let sentence: number | undefined;
  let end: number | undefined;

  function matchNodes(nodes: CompiledSequence['nodes'], number: number, at: number, rest: Rest): boolean {
    const node = nodes[number];
    if (!node) return rest(at);
    const then: Rest = number + 1 < nodes.length ? (next) => matchNodes(nodes, number + 1, next, rest) : rest;
    if (node.type === 'gap') return matchGap(node.min, node.max, at, then);
    return matchChoice(node.options, at, then) || (node.optional && then(at));
  }

  function matchGap(min: number, max: number, at: number, rest: Rest): boolean {
    let next = at;
    for (let passed = 0; passed <= max; passed++) {
      if (passed >= min && rest(next)) return true;
      next = skipPunctuation(next);
      if (units[next]?.sentence !== sentence) return false;
      next++;
    }
    return false;
  }

  function matchChoice(choice: CompiledOptions, at: number, rest: Rest): boolean {
    for (const atom of choice.others) {
      if (atom.how === 'sign' && matchSignFrom(atom.text, at, rest)) return true;
    }
    const word = at === start ? at : skipPunctuation(at);
    const unit = units[word];
    if (!unit || unit.sentence !== sentence) return false;
    if (meets(unit, choice, lexicon) && rest(word + 1)) return true;
    for (const { nodes } of sequencesFrom(unit, choice, lexicon)) {
      if (matchNodes(nodes, 0, at, rest)) return true;
    }
    return false;
  }

  function matchSignFrom(sign: string, at: number, rest: Rest): boolean {
    const last = at === start ? at : skipPunctuation(at);
    for (let from = at; from <= last; from++) {
      const next = matchSign(sign, units, from, sentence);
      if (next !== undefined && rest(next)) return true;
    }
    return false;
  }

  function skipPunctuation(at: number): number {
    let next = at;
    while (units[next]?.kind === 'punctuation' && units[next]?.sentence === sentence) next++;
    return next;
  }

  const finish: Rest = (next) => {
    end = next;
    return true;
  };

  return (sequence, from) => {
    if (!mayBegin(sequence, units[from], lexicon)) return undefined;
    start = from;
    sentence = units[from]?.sentence;
    end = undefined;
    matchNodes(sequence.nodes, 0, from, finish);
    return end;
  };
}

/** Whether the first item may be met: most tries end there, before anything is set up for the rest. */
function mayBegin({ nodes }: CompiledSequence, unit: Unit | undefined, lexicon: Lexicon): boolean {
  const [first] = nodes;
  if (first?.type !== 'choice' || first.optional) return true;
  if (first.options.signs.size > 0) return true;
  if (unit === undefined) return false;
  return meets(unit, first.options, lexicon) || sequencesFrom(unit, first.options, lexicon).length > 0;
}

/** The entries of several words that may begin at the unit. */
function sequencesFrom(
  unit: Unit,
  { sequences, byBeginning }: CompiledOptions,
  lexicon: Lexicon,
): readonly CompiledSequence[] {
  if (sequences.length === 0 || !byBeginning) return sequences;
  if (unit.kind === 'punctuation') return NO_SEQUENCES;
  let found = NO_SEQUENCES;
  for (const number of lexicon.lookUp(unit.lower)) {
    const those = byBeginning.get(number);
    if (those) found = found.length === 0 ? those : [...found, ...those];
  }
  return found;
}

function meets(unit: Unit, choice: CompiledOptions, lexicon: Lexicon): boolean {
  if (unit.kind !== 'punctuation' && choice.words.size > 0) {
    for (const number of lexicon.lookUp(unit.lower)) {
      if (!choice.words.has(number)) continue;
      const atom = lexicon.atoms[number];
      if (atom && meetsTraits(unit, atom, lexicon)) return true;
    }
  }
  for (const atom of choice.others) {
    if (atom.how === 'any' && meetsTraits(unit, atom, lexicon)) return true;
  }
  return false;
}

/** The form of a known word is checked with the word itself, in one analysis: here the other traits. */
function meetsTraits(unit: Unit, atom: Atom, lexicon: Lexicon): boolean {
  for (const trait of atom.traits) {
    if (atom.how === 'form' && isGrammar(trait)) continue;
    if (!hasTrait(trait, unit, lexicon)) return false;
  }
  return true;
}
