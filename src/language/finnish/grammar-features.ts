import type { Feature, WordClass } from '../language';
import type { Analysis, FinnishClass, Mood } from './analysis';

const classesOf: Readonly<Record<FinnishClass, readonly (WordClass | Feature)[]>> = {
  noun: ['noun'],
  adjective: ['adjective'],
  'noun-or-adjective': ['noun', 'adjective'],
  'first-name': ['name', 'first-name'],
  surname: ['name', 'surname'],
  'place-name': ['name', 'place-name'],
  'other-name': ['name'],
  verb: ['verb'],
  'negative-verb': ['verb', 'negative'],
  abbreviation: ['noun'],
  prefix: [],
  adverb: ['adverb'],
  conjunction: ['particle'],
  adposition: ['particle'],
  pronoun: ['pronoun'],
  interjection: ['particle'],
  numeral: ['numeral'],
};

const moods: Readonly<Record<Mood, readonly (WordClass | Feature)[]>> = {
  indicative: [],
  conditional: ['conditional'],
  imperative: ['imperative'],
  potential: [],
  'a-infinitive': ['infinitive'],
  'e-infinitive': ['infinitive'],
  'ma-infinitive': ['infinitive'],
  // The minen-form of a verb behaves as a noun; both answers are wanted.
  minen: ['minen', 'noun'],
  mainen: ['infinitive'],
};

/** What one analysis tells of class and form. A participle counts as adjective and as verb. */
export function grammarFeatures(analysis: Analysis): ReadonlySet<Feature | WordClass> {
  const found = new Set<Feature | WordClass>(classesOf[analysis.wordClass]);
  const add = (holds: boolean, ...features: (Feature | WordClass)[]): void => {
    if (holds) for (const feature of features) found.add(feature);
  };
  if (analysis.mood) add(true, ...moods[analysis.mood]);
  add(analysis.participle !== undefined, 'participle', 'verb');
  // The infinitive looks the same as the passive after a negative verb (`ei tehdä`): no sign of a passive.
  add(analysis.person === 'passive' && !analysis.connegative, 'passive');
  add(analysis.person === 1, '1st-person');
  add(analysis.person === 2, '2nd-person');
  add(analysis.person === 3, '3rd-person');
  add(analysis.past, 'past');
  add(analysis.case === 'genitive', 'genitive');
  add(analysis.case === 'partitive', 'partitive');
  add(analysis.number === 'plural', 'plural');
  if (analysis.comparison) found.add(analysis.comparison);
  add(analysis.possessive, 'possessive');
  add(analysis.parts.length > 1 || analysis.parts.some(({ pieces }) => pieces.length > 1), 'compound');
  return found;
}
