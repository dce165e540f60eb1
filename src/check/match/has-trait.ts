import { features, type WordForms, wordClasses } from '../../language/language';
import type { Trait } from './phrase';
import type { Unit } from './units';

const grammar = new Set<string>([...features, ...wordClasses]);
/** Forms that a word has only where it is written with a capital. */
const ofNames = new Set<string>(['name', 'first-name', 'surname', 'place-name']);
const personNames = ['name', 'first-name', 'surname'] as const;

/** Whether the trait is told by the form of the word alone, so that the word forms can check it in one analysis. */
export const isGrammar = (trait: Trait): boolean => grammar.has(trait) && !ofNames.has(trait);

export function hasTrait(trait: Trait, unit: Unit, forms: WordForms): boolean {
  if (trait === 'capital') return unit.token.capitals !== 'none';
  if (trait === 'name') return isName(unit, forms);
  if (ofNames.has(trait) && unit.token.capitals === 'none') return false;
  for (const feature of forms.features(unit.lower)) if (feature === trait) return true;
  return trait === unit.kind || (trait === 'hashtag' && unit.token.kind === 'hashtag');
}

/** A person's name as far as the form tells: a known name with a capital, or an unknown word with one inside a sentence. */
function isName(unit: Unit, forms: WordForms): boolean {
  if (unit.kind !== 'word' || unit.token.capitals === 'none') return false;
  const known = forms.features(unit.lower);
  if (personNames.some((feature) => known.has(feature))) return !isPlaceOnly(known);
  return known.has('unknown') && !unit.firstOfSentence && unit.token.capitals === 'first';
}

const isPlaceOnly = (known: ReadonlySet<string>): boolean =>
  known.has('place-name') && !known.has('first-name') && !known.has('surname');
