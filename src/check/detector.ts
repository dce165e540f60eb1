import type { Draft } from '../draft';
import type { Severity, Span } from '../finding';
import type { Language, Passage, WordForms } from '../language/language';
import type { PackHead } from '../pack/pack-parts';

/** What a detector in code saw. The rule that names the detector gives category, severity and words. */
export interface Detection extends Span {
  readonly kind?: string;
  /** Never stronger than the rule's own severity. */
  readonly severity?: Severity;
  readonly suggestions?: readonly string[];
  readonly fix?: string;
  readonly facts?: Readonly<Record<string, string>>;
}

export interface DetectorContext {
  readonly pack: PackHead;
  /** The draft's circumstances. Detectors of passages must not look at its text. */
  readonly draft: Omit<Draft, 'text'>;
  readonly forms: Readonly<Record<Language, WordForms>>;
}

/** Sees one passage at a time; offsets are relative to it. Results are remembered per passage. */
export type PassageDetector = (passage: Passage, context: DetectorContext) => readonly Detection[];

/** Sees the whole draft; offsets are those of its text. Must be cheap: it runs on every check. */
export type DraftDetector = (
  draft: Draft,
  passages: readonly Passage[],
  context: DetectorContext,
) => readonly Detection[];
