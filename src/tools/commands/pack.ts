import { parseArgs } from 'node:util';
import { createEngine } from '../../check/engine';
import { findRuleProblems } from '../../check/find-rule-problems';
import { createForms } from '../../language/forms';
import { type LoadedPack, readPack } from '../../pack/load-pack';
import type { Rule } from '../../pack/pack';
import { runExamples } from '../../pack/run-examples';
import { loadDictionary } from '../dictionary';
import { findSlowPatterns } from '../find-slow-patterns';
import { findPack } from '../read-rules';

/** `kintaitta pack validate DIR` and `kintaitta pack test DIR [--file FILE] [--rule ID]`. */
export function pack(parameters: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { file: { type: 'string' }, rule: { type: 'string' } },
  });
  const [command, folder, ...rest] = positionals;
  if (folder === undefined || rest.length > 0)
    throw new Error('Name one folder: kintaitta pack test rules/paimio');
  if (command === 'validate') return validate(folder);
  if (command === 'test') return test(folder, values.file, values.rule);
  throw new Error(`There is no command "pack ${command}": the commands are validate and test.`);
}

function validate(folder: string): number {
  const { problems, ruleCount } = readAndCheck(folder);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  console.log(`${folder} is valid: ${ruleCount} rules.`);
  return 0;
}

/** Runs the examples of the rules that the pack itself brings, as far as they can be read. */
function test(folder: string, file: string | undefined, id: string | undefined): number {
  const { loaded, problems, broken } = readAndCheck(folder);
  const isOf = (place: string) => file === undefined || place.includes(`/${file}:`);
  const ownProblems = problems.filter((problem) => isOf(problem));
  for (const problem of ownProblems) console.error(problem);
  if (!loaded.pack) return 1;
  const pack = { ...loaded.pack, rules: loaded.pack.rules.filter((rule) => !broken.has(rule.id)) };
  const place = (rule: string, field: readonly PropertyKey[]) => loaded.placeOf(rule, field) ?? folder;
  const isChosen = (rule: Rule) => (id === undefined || rule.id === id) && isOf(place(rule.id, []));
  const engine = createEngine(pack, createForms(loadDictionary(), pack));
  const { examples, failures } = runExamples(pack, engine.findAll, isChosen);
  for (const { rule, list, number, message } of failures) {
    console.error(`${place(rule, ['examples', list, number])} rule "${rule}", ${message}`);
  }
  console.log(`${examples - failures.length} examples passed, ${failures.length} failed.`);
  return failures.length + ownProblems.length === 0 ? 0 : 1;
}

interface CheckedPack {
  readonly loaded: LoadedPack;
  readonly problems: readonly string[];
  /** Ids of rules that can't run. */
  readonly broken: ReadonlySet<string>;
  readonly ruleCount: number;
}

function readAndCheck(folder: string): CheckedPack {
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
    ruleCount: loaded.pack?.rules.length ?? 0,
  };
}
