import type { Category, Severity } from '../finding';
import type { Language } from '../language/language';
import type { Guideline, PackFile, RuleSource } from './schema';

/** A rule with everything its file or pack said for it filled in. */
export interface Rule extends Omit<RuleSource, 'category' | 'kind' | 'language' | 'severity'> {
  readonly category: Category;
  readonly kind: string;
  /** Absent: in every language. */
  readonly language?: Language;
  readonly severity: Severity;
  /** Id of the pack it comes from. */
  readonly pack: string;
}

/** A rule pack as the engine takes it: merged with the packs it extends, valid, ready to ship as JSON. */
export interface Pack extends Omit<PackFile, 'overrides' | 'extends'> {
  /** Ids of all packs merged, base first, this one last. */
  readonly chain: readonly string[];
  readonly rules: readonly Rule[];
  readonly guidelines: readonly (Guideline & { readonly pack: string })[];
  /** Word lists by language (`*`: any) and name. */
  readonly sets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
