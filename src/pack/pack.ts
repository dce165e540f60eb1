import type { Category, Severity } from '../finding';
import type { SpokenForm } from '../language/finnish/spoken';
import type { Language, OwnWord } from '../language/language';
import type { Guideline, PackFile, RuleSource } from './schema';

/** What only authors and tests need: absent in a shipped pack. */
export type ForAuthors = 'note' | 'source' | 'examples';

/** A rule with everything its file or pack said for it filled in. */
export interface Rule extends Omit<RuleSource, 'category' | 'kind' | 'language' | 'severity' | ForAuthors> {
  readonly category: Category;
  readonly kind: string;
  /** Absent: in every language. */
  readonly language?: Language;
  readonly severity: Severity;
  /** Id of the pack it comes from. */
  readonly pack: string;
  readonly note?: RuleSource['note'];
  readonly source?: RuleSource['source'];
  readonly examples?: RuleSource['examples'];
}

/** A rule pack as the engine takes it: merged with the packs it extends, valid, ready to ship as JSON. */
export interface Pack extends Omit<PackFile, 'overrides' | 'extends' | 'words' | 'adapters'> {
  /** Ids of all packs merged, base first, this one last. */
  readonly chain: readonly string[];
  readonly rules: readonly Rule[];
  readonly guidelines: readonly (Guideline & { readonly pack: string })[];
  /** Words that the Finnish dictionary lacks. */
  readonly words?: readonly OwnWord[];
  /** Spoken forms and the written ones that they stand for. */
  readonly spoken?: Readonly<Partial<Record<Language, readonly SpokenForm[]>>>;
  /** What has changed on the sites: `PackAdapter`s by those who wrote them, to be validated by those who use them. */
  readonly adapters?: readonly unknown[] | undefined;
  /** Word lists by language (`*`: any) and name. */
  readonly sets: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
}
