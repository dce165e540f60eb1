import type { Span } from '../finding';

export const languages = ['fi', 'sv', 'en'] as const;
export type Language = (typeof languages)[number];

export type TokenKind = 'word' | 'number' | 'hashtag' | 'mention' | 'url' | 'email' | 'emoji' | 'punctuation';

/** A word or other unit of a passage; offsets are relative to the passage. White space is no token. */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** Exactly as written. */
  readonly text: string;
  /** For comparing: NFC, lower case, plain apostrophe and hyphen, no soft hyphens; a tag without its `#`. */
  readonly lower: string;
  readonly capitals: 'none' | 'first' | 'all' | 'mixed';
}

/** A sentence of a passage; offsets are relative to the passage. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
  /** `other`: a language that we do not check; `undefined`: too little to tell. */
  readonly language: Language | 'other' | undefined;
}

/**
 * A paragraph (line) of the draft, or five sentences of a longer one: the unit that is checked and
 * remembered, so that a keystroke costs one passage.
 */
export interface Passage {
  /** Offset in the draft's text. */
  readonly start: number;
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

export const wordClasses = [
  'noun',
  'verb',
  'adjective',
  'adverb',
  'name',
  'numeral',
  'pronoun',
  'particle',
] as const;
export type WordClass = (typeof wordClasses)[number];

/** What the form of a word tells, in any of its analyses. */
export const features = [
  'imperative',
  'passive',
  'negative',
  'conditional',
  'past',
  '1st-person',
  '2nd-person',
  '3rd-person',
  'minen',
  'infinitive',
  'participle',
  'genitive',
  'partitive',
  'plural',
  'comparative',
  'superlative',
  'possessive',
  'first-name',
  'surname',
  'place-name',
  'compound',
  'unknown',
] as const;
export type Feature = (typeof features)[number];

/** A word that rules look for, in every inflected form. */
export interface Keyword {
  /** Base form in lower case. */
  readonly text: string;
  /** Also as a part of a compound. */
  readonly part?: boolean;
  /** Also in words derived from it (`idioottimainen` for `idiootti`). */
  readonly derivations?: boolean;
  /** Only in analyses of this class. */
  readonly wordClass?: WordClass;
  /** Only in analyses that have all of these. */
  readonly features?: readonly Feature[];
  /** Word forms or base forms that are not meant. */
  readonly except?: readonly string[];
}

/** Finds the keywords of which a word (in the `lower` form of a token) is a form: indices into the list. */
export type KeywordIndex = (word: string) => readonly number[];

/** What is known of the word forms of one language. Stateless but for memory of words seen. */
export interface WordForms {
  indexKeywords(keywords: readonly Keyword[]): KeywordIndex;
  features(word: string): ReadonlySet<Feature | WordClass>;
  /** Base forms of a word over all its analyses; the word itself where nothing is known. */
  lemmas(word: string): readonly string[];
}

/** A word that the dictionary lacks, with a known word that inflects alike: `hetu` like `satu`. */
export interface OwnWord {
  readonly word: string;
  readonly like?: string;
}
