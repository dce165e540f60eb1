import { type Language, languages } from '../language/language';
import type { CompiledPack } from './compiled-pack';

/**
 * A pack but for its rules: little to read for who asks whose pack it is. The word lists of single languages may be
 * missing too; those of every language (`*`) are there.
 */
export type PackHead = Omit<CompiledPack, 'rules'>;

/** What a pack looks for in text of one language. */
export interface PackPart {
  /** Those of every language stand in each part. */
  readonly rules: CompiledPack['rules'];
  /** Word lists by name. */
  readonly sets: Readonly<Record<string, readonly string[]>>;
}

export type PartOf = (language: Language) => PackPart;

/** A pack without what its parts hold. */
export function headOf({ rules: _, sets, ...rest }: CompiledPack): PackHead {
  return { ...rest, sets: { '*': sets['*'] ?? {} } };
}

/** The parts of a whole pack. */
export function partsOf({ rules, sets }: CompiledPack): PartOf {
  return (language) => ({
    rules: rules.filter((rule) => rule.language === undefined || rule.language === language),
    sets: sets[language] ?? {},
  });
}

/** The whole pack again, its rules in the order of the languages. */
export function joinParts(head: PackHead, partOf: PartOf): CompiledPack {
  const parts = languages.map((language) => ({ language, ...partOf(language) }));
  const rules = new Map(parts.flatMap((part) => part.rules.map((rule) => [rule.id, rule] as const)));
  const sets = Object.fromEntries(parts.map((part) => [part.language, part.sets]));
  return { ...head, rules: [...rules.values()], sets: { ...head.sets, ...sets } };
}
