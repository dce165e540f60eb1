import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/check/engine';
import { findRuleProblems } from '../../src/check/find-rule-problems';
import { createForms } from '../../src/language/forms';
import { readPack } from '../../src/pack/load-pack';
import { partsOf } from '../../src/pack/pack-parts';
import { runExamples } from '../../src/pack/run-examples';
import { loadDictionary } from '../../src/tools/dictionary';
import { findSlowPatterns } from '../../src/tools/find-slow-patterns';
import { findPack, packIds } from '../../src/tools/read-rules';

describe.each(packIds())('the pack %s', (id) => {
  const loaded = readPack(id, findPack(id).files);
  const { pack } = loaded;
  const place = (rule: string, field: readonly PropertyKey[]) => loaded.placeOf(rule, field) ?? id;

  test('is valid: every field, phrase and reference', () => {
    const found = pack ? findRuleProblems(pack) : [];
    const problems = found.map(
      ({ rule, field, message }) => `${place(rule, field)} rule "${rule}", ${message}`,
    );
    expect([...loaded.problems, ...problems]).toEqual([]);
  });

  test('has no pattern that could hang a draft', { timeout: 120_000 }, () => {
    expect(pack && findSlowPatterns(pack)).toEqual([]);
  });

  test('finds what its examples flag, and nothing in what they allow', { timeout: 60_000 }, () => {
    if (!pack) throw new Error(loaded.problems.join('\n'));
    const engine = createEngine(pack, partsOf(pack), createForms(loadDictionary(), pack));
    const failures = runExamples(pack, engine.findAll).failures.map(
      ({ rule, list, number, message }) =>
        `${place(rule, ['examples', list, number])} rule "${rule}", ${message}`,
    );
    expect(failures).toEqual([]);
  });
});
