import type { Pack } from '../pack/pack';
import { type FindAll, runExamples } from '../pack/run-examples';

/** Ids of the pack's own rules that find none of what their `flags` mark: they may never match anything. */
export function findSilentRules(pack: Pack, findAll: FindAll): readonly string[] {
  const missed = new Map<string, number>();
  for (const { rule, list } of runExamples(pack, findAll).failures) {
    if (list === 'flags') missed.set(rule, (missed.get(rule) ?? 0) + 1);
  }
  return pack.rules
    .filter(({ id, examples }) => (missed.get(id) ?? 0) > 0 && missed.get(id) === examples?.flags.length)
    .map(({ id }) => id);
}
