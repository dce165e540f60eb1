import { parseArgs } from 'node:util';
import { createForms } from '../../language/forms';
import { loadDictionary } from '../dictionary';
import { findWordRemarks } from '../find-word-remarks';
import { readCheckedPack } from '../read-checked-pack';
import { onlyOne } from './only-one';

/**
 * `kintaitta pack validate DIR [--words]`: mistakes fail; words that the Finnish dictionary does not know are told.
 * With `--words` also the forms that each keyword matches and the other words that look the same.
 */
export function validatePack(parameters: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { words: { type: 'boolean', default: false } },
  });
  const folder = onlyOne(positionals, 'kintaitta pack validate rules/paimio');
  const { loaded, problems } = readCheckedPack(folder);
  for (const problem of problems) console.error(problem);
  if (!loaded.pack || problems.length > 0) return 1;
  const forms = createForms(loadDictionary(), loaded.pack);
  const { id, rules } = loaded.pack;
  const own = rules.filter(({ pack }) => pack === id);
  for (const { rule, field, remark } of findWordRemarks(own, forms.fi, !values.words)) {
    console.log(`${loaded.placeOf(rule, [field]) ?? id} rule "${rule}": ${remark}`);
  }
  console.log(`${folder} is valid: ${rules.length} rules.`);
  return 0;
}
