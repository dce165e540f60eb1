import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { readCheckedPack } from '../read-checked-pack';
import { findPack } from '../read-rules';
import { ruleStory } from '../rule-story';
import { onlyOne } from './only-one';

/** `kintaitta pack explain RULE [--pack DIR]`: where a rule stands, what each pack makes of it, and its guideline. */
export function explainPack(parameters: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { pack: { type: 'string', default: 'base' } },
  });
  const id = onlyOne(positionals, 'kintaitta pack explain tone.fi/go-home --pack rules/paimio');
  const { loaded } = readCheckedPack(values.pack);
  const place = loaded.placeOf(id, []);
  if (!loaded.pack || place === undefined) {
    throw new Error(`There is no rule "${id}" in ${values.pack} or in the packs that it extends.`);
  }
  const { rules, guidelines, chain } = loaded.pack;
  const rule = rules.find((each) => each.id === id);
  const story = ruleStory(id, chain, findPack(values.pack).files).join('\n');
  if (!rule) {
    console.log(`${place} rule "${id}" is turned off; the packs in order: ${chain.join(', ')}\n\n${story}`);
    return 0;
  }
  const guideline =
    guidelines.find((each) => each.id === rule.guideline) ??
    guidelines.find(({ shownBy }) => shownBy.rules?.includes(id)) ??
    guidelines.find(({ shownBy }) => shownBy.kinds?.includes(rule.kind)) ??
    guidelines.find(({ shownBy }) => shownBy.categories?.includes(rule.category));
  console.log(`${place} (pack ${rule.pack}; the packs in order: ${chain.join(', ')})\n\n${story}\n`);
  console.log(stringify(rule, { lineWidth: 110 }).trimEnd());
  if (guideline) console.log(`\nGuideline ${guideline.id} (${guideline.pack}): ${guideline.title.en}`);
  return 0;
}
