import { parseArgs } from 'node:util';
import { createEngine } from '../../check/engine';
import { createForms } from '../../language/forms';
import { partsOf } from '../../pack/pack-parts';
import { loadDictionary } from '../dictionary';
import { findPhraseRemarks } from '../find-phrase-remarks';
import { findSilentRules } from '../find-silent-rules';
import { findWordRemarks } from '../find-word-remarks';
import { readCheckedPack } from '../read-checked-pack';
import { onlyOne } from './only-one';

/**
 * `kintaitta pack validate DIR [--words]`: mistakes fail; what is valid but hardly meant is told: words that the Finnish
 * dictionary does not know, homographs, phrases that read otherwise than they look, rules that find none of their own
 * examples. With `--words` also the forms that each keyword matches and the other words that look the same.
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
  const { pack } = loaded;
  if (!pack || problems.length > 0) {
    console.error(
      `${folder} is not valid: ${problems.length} ${problems.length === 1 ? 'mistake' : 'mistakes'}.`,
    );
    return 1;
  }
  const forms = createForms(loadDictionary(), pack);
  const own = pack.rules.filter((rule) => rule.pack === pack.id);
  const tell = (rule: string, field: readonly PropertyKey[], remark: string): void =>
    console.log(
      `${loaded.placeOf(rule, field) ?? folder} rule "${rule}", field "${field.join('.')}": ${remark}`,
    );
  for (const { rule, field, remark } of findPhraseRemarks(own)) tell(rule, field, remark);
  for (const { rule, field, remark } of findWordRemarks(own, forms.fi, !values.words))
    tell(rule, field, remark);
  for (const rule of findSilentRules(pack, createEngine(pack, partsOf(pack), forms).findAll))
    tell(
      rule,
      ['match'],
      `none of what its "flags" mark is found, so it may never match: run kintaitta pack test`,
    );
  console.log(`${folder} is valid: ${pack.rules.length} rules, ${own.length} of its own.`);
  return 0;
}
