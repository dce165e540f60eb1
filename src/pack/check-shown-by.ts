import type { Layer } from './merge-packs';
import type { Pack } from './pack';

/**
 * Reports guidelines that are to be shown at rules that there are not. Only for packs without other mistakes: where a
 * file can't be read, its rules are missing as well. A rule that a pack turns off counts as there.
 */
export function checkShownBy(layers: readonly Layer[], pack: Pack, report: (problem: string) => void): void {
  const known = new Set([
    ...pack.rules.map(({ id }) => id),
    ...layers.flatMap(({ folder, rules }) => [
      ...rules.map(({ rule }) => rule.id),
      ...Object.keys(folder.pack.content.overrides ?? {}),
    ]),
  ]);
  for (const { folder } of layers) {
    for (const { file, content } of folder.guidelines) {
      for (const [number, { id, shownBy }] of content.entries()) {
        for (const [at, rule] of (shownBy.rules ?? []).entries()) {
          if (known.has(rule)) continue;
          const place = file.placeOf([number, 'shownBy', 'rules', at]);
          report(
            `${place} entry "${id}", field "shownBy.rules.${at}": there is no rule "${rule}": write the id of one in this pack or in those that it extends`,
          );
        }
      }
    }
  }
}
