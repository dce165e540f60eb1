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

/** Is given the unit after the last one matched; tells whether the rest of the phrase follows. */
type Rest = (next: number) => boolean;

/**
 * Matches the sequence from exactly the given unit on, within its sentence.
 * @returns the number of the unit after the last one matched.
 */
export function matchSequence(
  sequence: CompiledSequence,
  units: readonly Unit[],
  start: number,
  lexicon: Lexicon,
): number | undefined {
  if (!mayBegin(sequence, units[start], lexicon)) return undefined;
  const sentence = units[start]?.sentence;
  let end: number | undefined;

  function matchNodes(nodes: CompiledSequence['nodes'], number: number, at: number, rest: Rest): boolean {
    const node = nodes[number];
    if (!node) return rest(at);
    if (node.type === 'gap')
      return matchGap(node.min, node.max, at, (next) => matchNodes(nodes, number + 1, next, rest));
    const then: Rest = (next) => matchNodes(nodes, number + 1, next, rest);
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
    if (choice.others.some((atom) => atom.how === 'sign' && matchSignFrom(atom.text, at, rest))) return true;
    const word = at === start ? at : skipPunctuation(at);
    const unit = units[word];
    if (!unit || unit.sentence !== sentence) return false;
    if (meets(unit, choice, lexicon) && rest(word + 1)) return true;
    return sequencesFrom(unit, choice, lexicon).some(({ nodes }) => matchNodes(nodes, 0, at, rest));
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

  matchNodes(sequence.nodes, 0, start, (next) => {
    end = next;
    return true;
  });
  return end;
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
  if (unit.kind === 'punctuation') return [];
  return lexicon.lookUp(unit.lower).flatMap((number) => byBeginning.get(number) ?? []);
}

function meets(unit: Unit, choice: CompiledOptions, lexicon: Lexicon): boolean {
  if (unit.kind === 'punctuation')
    return choice.others.some((atom) => isAny(atom) && meetsTraits(unit, atom, lexicon));
  if (choice.words.size > 0) {
    const found = lexicon.lookUp(unit.lower);
    for (const number of found) {
      if (!choice.words.has(number)) continue;
      const atom = lexicon.atoms[number];
      if (atom && meetsTraits(unit, atom, lexicon)) return true;
    }
  }
  return choice.others.some((atom) => isAny(atom) && meetsTraits(unit, atom, lexicon));
}

const isAny = (atom: Atom): boolean => atom.how === 'any';

/** The form of a known word is checked with the word itself, in one analysis: here the other traits. */
function meetsTraits(unit: Unit, atom: Atom, lexicon: Lexicon): boolean {
  for (const trait of atom.traits) {
    if (atom.how === 'form' && isGrammar(trait)) continue;
    if (!hasTrait(trait, unit, lexicon)) return false;
  }
  return true;
}
