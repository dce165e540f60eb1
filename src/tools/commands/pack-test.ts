import { parseArgs } from 'node:util';
import { createEngine } from '../../check/engine';
import { createForms } from '../../language/forms';
import type { Rule } from '../../pack/pack';
import { runExamples } from '../../pack/run-examples';
import { loadDictionary } from '../dictionary';
import { readCheckedPack } from '../read-checked-pack';

/** `kintaitta pack test DIR [--file FILE] [--rule ID]`: the examples of the pack's own rules, as far as these can be read. */
export function testPack(parameters: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { file: { type: 'string' }, rule: { type: 'string' } },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new Error('Name one folder: kintaitta pack test rules/paimio');
  }
  const { loaded, problems, broken } = readCheckedPack(folder);
  const isOf = (place: string) => values.file === undefined || place.includes(`/${values.file}:`);
  const ownProblems = problems.filter((problem) => isOf(problem));
  for (const problem of ownProblems) console.error(problem);
  if (!loaded.pack) return 1;

  const pack = { ...loaded.pack, rules: loaded.pack.rules.filter((rule) => !broken.has(rule.id)) };
  const place = (rule: string, field: readonly PropertyKey[]) => loaded.placeOf(rule, field) ?? folder;
  const isChosen = ({ id }: Rule) => (values.rule === undefined || id === values.rule) && isOf(place(id, []));
  const engine = createEngine(pack, createForms(loadDictionary(), pack));
  const { examples, failures } = runExamples(pack, engine.findAll, isChosen);
  for (const { rule, list, number, message } of failures) {
    console.error(`${place(rule, ['examples', list, number])} rule "${rule}", ${message}`);
  }
  console.log(`${examples - failures.length} examples passed, ${failures.length} failed.`);
  return failures.length + ownProblems.length === 0 ? 0 : 1;
}
