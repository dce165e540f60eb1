import { features, type WordForms, wordClasses } from '../../language/language';
import type { Trait } from './phrase';
import type { Unit } from './units';

const grammar = new Set<string>([...features, ...wordClasses]);
/** Forms that a word has only where it is written with a capital. */
const ofNames = new Set<string>(['name', 'first-name', 'surname', 'place-name']);
const personNames = ['name', 'first-name', 'surname'] as const;

/** Whether the trait is told by the form of the word alone, so that the word forms can check it in one analysis. */
export const isGrammar = (trait: Trait): boolean => grammar.has(trait) && !ofNames.has(trait);

/** What the tests of traits need to know of words. */
export interface TraitForms {
  readonly forms: WordForms;
  readonly nameForms: WordForms;
}

export function hasTrait(trait: Trait, unit: Unit, words: TraitForms): boolean {
  if (trait === 'capital') return unit.token.capitals !== 'none';
  if (trait === 'name') return isPerson(unit, words);
  if (trait === unit.kind || (trait === 'hashtag' && unit.token.kind === 'hashtag')) return true;
  if (!grammar.has(trait) || unit.kind !== 'word') return false;
  if (!ofNames.has(trait)) return has(words.forms.features(unit.lower), trait);
  return unit.token.capitals !== 'none' && has(nameFeatures(unit.lower, words), trait);
}

/** A person's name as far as the form tells: a known name with a capital, or, in Finnish, an unknown word with one. */
function isPerson(unit: Unit, words: TraitForms): boolean {
  if (unit.kind !== 'word' || unit.token.capitals === 'none') return false;
  const known = nameFeatures(unit.lower, words);
  if (personNames.some((feature) => known.has(feature))) return !isPlaceOnly(known);
  if (words.forms !== words.nameForms || unit.firstOfSentence) return false;
  return known.has('unknown') && unit.token.capitals === 'first';
}

/** Swedish and English know no names, so the Finnish dictionary is asked, also without a genitive `s`. */
function nameFeatures(word: string, { forms, nameForms }: TraitForms): ReadonlySet<string> {
  if (forms === nameForms) return forms.features(word);
  const whole = nameForms.features(word);
  return whole.has('unknown') && /s$/.test(word) ? nameForms.features(word.replace(/'?s$/, '')) : whole;
}

const has = (known: ReadonlySet<string>, trait: string): boolean => known.has(trait);
const isPlaceOnly = (known: ReadonlySet<string>): boolean =>
  known.has('place-name') && !known.has('first-name') && !known.has('surname');
