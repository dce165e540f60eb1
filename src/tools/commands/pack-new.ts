import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startingFiles } from '../../pack/starting-files';
import { rulesFolder } from '../read-rules';
import { onlyOne } from './only-one';

/** `kintaitta pack new ID [--in FOLDER] [--name "…"]`: a pack that is valid and has one rule to start from. */
export function newPack(parameters: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { in: { type: 'string', default: 'rules' }, name: { type: 'string' } },
  });
  const id = onlyOne(positionals, 'kintaitta pack new paimio');
  if (!/^[a-z0-9-]+$/.test(id))
    throw new Error(`An id has small letters a–z, digits and hyphens: not "${id}".`);
  const folder = join(values.in, id);
  if (existsSync(folder)) throw new Error(`${folder} is already there: choose another id or folder.`);
  mkdirSync(folder, { recursive: true });
  for (const { path, text } of startingFiles(id, values.name)) {
    const file = path.slice(id.length + 1);
    const schema = schemas.find((name) => file === `${name}.yaml`) ?? 'rules';
    const head = `# yaml-language-server: $schema=${schemaPath(folder, schema)}\n`;
    writeFileSync(join(folder, file), head + text);
  }
  console.log(
    `${folder}: edit pack.yaml, guidelines.yaml and ${id}.fi.yaml, then run\n  npm run -s kintaitta -- pack validate ${folder}\n  npm run -s kintaitta -- pack test ${folder}`,
  );
  return 0;
}

/** Schemas of files with a name of their own. */
const schemas = ['pack', 'guidelines'] as const;

/** Relative, so that an editor finds it in any copy of the repository. */
function schemaPath(folder: string, schema: string): string {
  const path = relative(resolve(folder), join(rulesFolder, 'schema', `${schema}.schema.json`));
  return path.replaceAll('\\', '/');
}
