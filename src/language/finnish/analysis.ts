/** Voikko's word classes in our words; `noun-or-adjective` is undecided between the two. */
export const finnishClasses = [
  'noun',
  'adjective',
  'noun-or-adjective',
  'first-name',
  'surname',
  'place-name',
  'other-name',
  'verb',
  'negative-verb',
  'abbreviation',
  'prefix',
  'adverb',
  'conjunction',
  'adposition',
  'pronoun',
  'interjection',
  'numeral',
] as const;
export type FinnishClass = (typeof finnishClasses)[number];

export type Case =
  | 'nominative'
  | 'genitive'
  | 'partitive'
  | 'essive'
  | 'translative'
  | 'inessive'
  | 'elative'
  | 'illative'
  | 'adessive'
  | 'ablative'
  | 'allative'
  | 'abessive'
  | 'comitative'
  | 'instructive'
  | 'manner'
  | 'accusative';

export type Mood =
  | 'indicative'
  | 'conditional'
  | 'imperative'
  | 'potential'
  | 'a-infinitive'
  | 'e-infinitive'
  | 'ma-infinitive'
  | 'minen'
  | 'mainen';

/** Named by their endings: `va` present active, `ttava` present passive, `nut` and `ttu` past, `ma` agent. */
export type Participle = 'va' | 'ttava' | 'nut' | 'ttu' | 'ma' | 'maton';

/** One word of a compound: as it stands there, and its base form. */
export interface Part {
  readonly surface: string;
  readonly base: string;
  /** The base form cut at the compound boundaries within it: `toimen`, `pide`. */
  readonly pieces: readonly string[];
  /** The words it is derived from, or the verb of a participle: `ilmoittaa` for `ilmoitus`. */
  readonly roots: readonly string[];
  /** Of a verb in its minen-form, that noun in its base form: `tekeminen`. */
  readonly nominal?: string;
}

/** One reading of a word. All text is in lower case. */
export interface Analysis {
  readonly lemma: string;
  readonly wordClass: FinnishClass;
  readonly parts: readonly Part[];
  /** As of the last part, with what stands before it: `rikosilmoittaa`. */
  readonly roots: readonly string[];
  readonly nominal?: string;
  readonly case?: Case | undefined;
  readonly number?: 'singular' | 'plural' | undefined;
  readonly mood?: Mood | undefined;
  readonly past: boolean;
  readonly person?: 1 | 2 | 3 | 'passive' | undefined;
  readonly participle?: Participle | undefined;
  readonly comparison?: 'comparative' | 'superlative' | undefined;
  readonly possessive: boolean;
  /** Ends like the name of an organisation: `terveyskeskus`, `kaupunginhallitus`. */
  readonly organisation: boolean;
  /** Only after a negative verb: `(ei) tehdä`. */
  readonly connegative: boolean;
}
