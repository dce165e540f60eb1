import type { Detection } from './detector';
import type { CompiledRule } from './match/compile-rule';
import type { LanguageRules } from './match/compile-rules';
import type { Match } from './match/reading';

/** A place that a rule found, before the circumstances of the draft are looked at. */
export interface Candidate {
  readonly rule: CompiledRule;
  /** Of the language that the rule ran in. */
  readonly index: LanguageRules;
  readonly match: Match;
  /** What the detector said, where the rule names one. */
  readonly detection?: Detection;
}
