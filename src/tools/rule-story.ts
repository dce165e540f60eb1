import * as v from 'valibot';
import { readPack } from '../pack/load-pack';
import { parseYaml, type SourceFile } from '../pack/parse-yaml';
import { type PackFile, packFileSchema } from '../pack/schema';

/**
 * What each pack of a chain, the most general first, does with a rule: brings it, replaces it, changes its severity or
 * turns it off. One line for each that does something.
 */
export function ruleStory(
  rule: string,
  chain: readonly string[],
  files: readonly SourceFile[],
): readonly string[] {
  const lines: string[] = [];
  for (const id of chain) {
    const override = overridesOf(id, files)?.[rule];
    if (override) lines.push(`${id}: makes it ${override.severity}. ${override.reason}`);
    const { pack, placeOf } = readPack(id, files);
    const own = pack?.rules.find((each) => each.id === rule && each.pack === id);
    if (own)
      lines.push(
        `${id}: ${lines.length > 0 ? 'replaces' : 'brings'} it as ${own.severity}, ${placeOf(rule, [])}`,
      );
  }
  return lines;
}

/** Merged packs have their overrides carried out, so they are read from the file. */
function overridesOf(id: string, files: readonly SourceFile[]): PackFile['overrides'] {
  for (const file of files) {
    if (!file.path.endsWith('pack.yaml')) continue;
    const { success, output } = v.safeParse(packFileSchema, parseYaml(file, () => {}).value);
    if (success && output.id === id) return output.overrides;
  }
  return undefined;
}
