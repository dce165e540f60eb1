/** A stretch of a text: UTF-16 code unit offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** From quiet to strong: listed only < underline and card < also the pause before posting. */
export const severities = ['note', 'caution', 'warning'] as const;
export type Severity = (typeof severities)[number];

export const categories = [
  'personal-data',
  'confidentiality',
  'officialese',
  'missing-translation',
  'provocative',
  'situation',
] as const;
export type Category = (typeof categories)[number];

/** A text in each language of the product. */
type Words = Readonly<Record<'fi' | 'sv' | 'en', string>>;

/** One result of a check. Offsets are those of the draft's text. */
export interface Finding extends Span {
  readonly category: Category;
  /** Finer than the category, for example `hetu` or `insult`; the list is in ARCHITECTURE.md. */
  readonly kind: string;
  /** Id of the rule that found it, for example `officialese.fi/mikali`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The text between `start` and `end`. */
  readonly quote: string;
  /** Id of the municipality's guideline that the finding is grounded in. */
  readonly guideline?: string;
  /** What to write instead, best first. */
  readonly suggestions?: readonly string[];
  /** A replacement for the span that is certainly right in this very form: offered as one click. */
  readonly fix?: string;
  /** What the rule says itself, by language, where the words of its kind do not serve. */
  readonly message?: Words;
  readonly advice?: Words;
  /** Values that the wording of the finding may name, for example both dates that differ. */
  readonly facts?: Readonly<Record<string, string>>;
}
