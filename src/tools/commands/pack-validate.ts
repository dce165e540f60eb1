import { parseArgs } from 'node:util';
import { readCheckedPack } from '../read-checked-pack';

/** `kintaitta pack validate DIR`: every mistake in the files of a pack. */
export function validatePack(parameters: readonly string[]): number {
  const { positionals } = parseArgs({ args: [...parameters], allowPositionals: true });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) {
    throw new Error('Name one folder: kintaitta pack validate rules/paimio');
  }
  const { loaded, problems } = readCheckedPack(folder);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) return 1;
  console.log(`${folder} is valid: ${loaded.pack?.rules.length} rules.`);
  return 0;
}
