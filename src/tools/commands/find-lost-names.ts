import type { CompiledPack } from '../../pack/compiled-pack';
import { readPack } from '../../pack/load-pack';
import type { PolicyValues } from '../../settings/policy-keys';
import { findPack, packIds } from '../read-rules';
import type { DroppedValue } from './find-dropped-values';

/**
 * Names in a policy that lead nowhere: a municipality without rules, rules that there are not. Where the policy names an
 * address, what stands there can't be known here.
 * @param inline the pack that stands in the policy itself.
 */
export function findLostNames(
  { municipality, packUrl, disabledRules = [] }: PolicyValues,
  inline: CompiledPack | undefined,
): readonly DroppedValue[] {
  if (packUrl !== undefined) return [];
  const known = [...packIds(), ...(inline ? [inline.id] : [])];
  if (municipality !== undefined && !known.includes(municipality)) {
    return [
      {
        key: 'municipality',
        message: `names no rules, so the general ones would be in force: there are ${known.join(', ')}`,
      },
    ];
  }
  if (disabledRules.length === 0) return [];
  const rules = rulesOf(municipality ?? inline?.id ?? 'base', inline);
  const lost = disabledRules.filter((id) => !rules.has(id));
  if (lost.length === 0) return [];
  return [
    {
      key: 'disabledRules',
      message: `names rules that there are not: ${lost.join(', ')}. "kintaitta pack test rules/paimio --posts FILE" shows ids of rules, and so do the files in rules/`,
    },
  ];
}

function rulesOf(id: string, inline: CompiledPack | undefined): ReadonlySet<string> {
  const pack = inline?.id === id ? inline : readPack(id, findPack(id).files).pack;
  return new Set(pack?.rules.map((rule) => rule.id));
}
