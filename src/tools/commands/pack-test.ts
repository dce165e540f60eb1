import { parseArgs } from 'node:util';
import { createEngine, type Engine } from '../../check/engine';
import { createForms } from '../../language/forms';
import type { Rule } from '../../pack/pack';
import { partsOf } from '../../pack/pack-parts';
import { runExamples } from '../../pack/run-examples';
import { loadDictionary } from '../dictionary';
import { readCheckedPack } from '../read-checked-pack';
import { onlyOne } from './only-one';
import { readPosts } from './read-posts';
import { tryOnPosts } from './try-on-posts';

/**
 * `kintaitta pack test DIR [--file FILE] [--rule ID] [--posts PATH]`: runs the examples of the rules that the pack
 * itself brings, as far as they can be read; with old posts it shows what would have been remarked on.
 */
export function testPack(parameters: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { file: { type: 'string' }, rule: { type: 'string' }, posts: { type: 'string' } },
  });
  const folder = onlyOne(positionals, 'kintaitta pack test rules/paimio');
  const { loaded, problems, broken } = readCheckedPack(folder);
  const isOf = (place: string) => values.file === undefined || place.includes(`/${values.file}:`);
  const ownProblems = problems.filter((problem) => isOf(problem));
  for (const problem of ownProblems) console.error(problem);
  if (!loaded.pack) return 1;
  const pack = { ...loaded.pack, rules: loaded.pack.rules.filter((rule) => !broken.has(rule.id)) };
  const place = (rule: string, field: readonly PropertyKey[]) => loaded.placeOf(rule, field) ?? folder;
  const isChosen = (rule: Rule) =>
    (values.rule === undefined || rule.id === values.rule) && isOf(place(rule.id, []));
  const engine = createEngine(pack, partsOf(pack), createForms(loadDictionary(), pack));
  if (!pack.rules.some((rule) => rule.pack === pack.id && isChosen(rule)))
    throw new Error(nothingToTest(folder, values));
  const { examples, failures } = runExamples(pack, engine.findAll, isChosen);
  for (const { rule, list, number, message } of failures) {
    console.error(`${place(rule, ['examples', list, number])} rule "${rule}", ${message}`);
  }
  console.log(`${examples - failures.length} examples passed, ${failures.length} failed.`);
  if (values.posts !== undefined) showPosts(engine, values.posts, values.rule);
  return failures.length + ownProblems.length === 0 ? 0 : 1;
}

function nothingToTest(folder: string, { rule, file }: { rule?: string; file?: string }): string {
  if (rule !== undefined)
    return `There is no rule "${rule}" of its own in ${folder}: see kintaitta pack explain ${rule}`;
  return file === undefined
    ? `${folder} has no rules of its own yet.`
    : `There is no file "${file}" with rules in ${folder}: give its name, such as tone-threats.fi.yaml`;
}

function showPosts(engine: Engine, path: string, rule: string | undefined): void {
  const { lines, summary } = tryOnPosts(engine, readPosts(path), rule);
  console.log(['', ...lines, '', ...summary].join('\n'));
}
