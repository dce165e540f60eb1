import { findRuleProblems } from '../check/find-rule-problems';
import { type LoadedPack, readPack } from '../pack/load-pack';
import { findSlowPatterns } from './find-slow-patterns';
import { findPack } from './read-rules';

export interface CheckedPack {
  readonly loaded: LoadedPack;
  readonly problems: readonly string[];
  /** Ids of rules that can't run. */
  readonly broken: ReadonlySet<string>;
}

/** Reads a pack by the path of its folder or its id, with every check that there is for its rules. */
export function readCheckedPack(folder: string): CheckedPack {
  const { id, files } = findPack(folder);
  const loaded = readPack(id, files);
  const found = loaded.pack ? [...findRuleProblems(loaded.pack), ...findSlowPatterns(loaded.pack)] : [];
  const problems = found.map(
    ({ rule, field, message }) => `${loaded.placeOf(rule, field) ?? id} rule "${rule}", ${message}`,
  );
  return {
    loaded,
    problems: [...loaded.problems, ...problems],
    broken: new Set(found.map(({ rule }) => rule)),
  };
}
