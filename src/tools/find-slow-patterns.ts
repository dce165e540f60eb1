import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkSync } from 'recheck';
import * as v from 'valibot';
import type { RuleProblem } from '../check/find-rule-problems';
import type { Pack } from '../pack/pack';

const CACHE = fileURLToPath(new URL('../../.cache/linear-patterns.json', import.meta.url));
const TIMEOUT_MS = 5000;

/**
 * Patterns that are not proved to take time linear in the text: one unlucky draft could hang the check. Those proved
 * before are remembered in `.cache`.
 */
export function findSlowPatterns(pack: Pack): readonly RuleProblem[] {
  const proved = readCache();
  const before = proved.size;
  const problems = pack.rules.flatMap((rule) =>
    (['match', 'near', 'unless'] as const).flatMap((field) =>
      [rule[field] ?? []].flat().flatMap(({ pattern = [] }) =>
        [pattern].flat().flatMap((each) => {
          // One that can't even be read is told by the check of the rules.
          if (!canBeRead(each)) return [];
          const fault = proved.has(each) ? undefined : faultOf(each);
          if (fault === undefined) proved.add(each);
          return fault === undefined
            ? []
            : [{ rule: rule.id, field: [field], message: `field "${field}.pattern": ${fault}` }];
        }),
      ),
    ),
  );
  if (proved.size > before) writeCache(proved);
  return problems;
}

function canBeRead(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'iu').flags !== '';
  } catch {
    return false;
  }
}

function faultOf(pattern: string): string | undefined {
  const verdict = checkSync(pattern, 'iu', { timeout: TIMEOUT_MS });
  if (verdict.status === 'safe') return undefined;
  const isSlow = verdict.status === 'vulnerable';
  const why = isSlow
    ? `takes ${verdict.complexity.type} time on unlucky texts`
    : 'could not be proved linear';
  return `/${pattern}/ ${why}: write it without repeats inside repeats and without two repeats that can match the same, or bound them ({1,20})`;
}

function readCache(): Set<string> {
  try {
    return new Set(v.parse(v.array(v.string()), JSON.parse(readFileSync(CACHE, 'utf8'))));
  } catch {
    // No cache yet, or one that was cut short: everything is proved anew.
    return new Set();
  }
}

function writeCache(proved: ReadonlySet<string>): void {
  mkdirSync(dirname(CACHE), { recursive: true });
  writeFileSync(CACHE, JSON.stringify([...proved], null, 1));
}
