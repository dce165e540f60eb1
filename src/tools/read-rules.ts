import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { SourceFile } from '../pack/parse-yaml';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of all packs that come with the product. */
export const rulesFolder = join(root, 'rules');

/** Ids of the packs that come with the product. */
export function packIds(): readonly string[] {
  return readdirSync(rulesFolder).filter((name) => existsSync(join(rulesFolder, name, 'pack.yaml')));
}

/** A pack that somebody named: its id, and the files that reading it needs. */
export interface PackSource {
  readonly id: string;
  readonly files: readonly SourceFile[];
}

/**
 * Finds a pack by its id (`paimio`) or by the path of its folder (`rules/paimio`, or anywhere else).
 * @throws where there is neither.
 */
export function findPack(idOrPath: string): PackSource {
  const bundled = packIds().flatMap((id) => readFolder(join(rulesFolder, id)));
  if (packIds().includes(idOrPath)) return { id: idOrPath, files: bundled };
  const folder = resolve(idOrPath);
  if (!existsSync(join(folder, 'pack.yaml'))) {
    const known = packIds().join(', ');
    throw new Error(`There is no pack "${idOrPath}": name one of ${known}, or a folder with a pack.yaml.`);
  }
  const isBundled = dirname(folder) === rulesFolder;
  const files = isBundled ? bundled : [...bundled, ...readFolder(folder)];
  return { id: idOfFolder(folder), files };
}

/**
 * The YAML files of one folder; paths as a user would write them from here.
 * @throws for a file that looks like one of them but would not be read.
 */
function readFolder(folder: string): readonly SourceFile[] {
  const names = readdirSync(folder);
  const misnamed = names.find((name) => /\.(yml|YAML|YML|yaml\.txt)$/.test(name));
  if (misnamed) throw new Error(`${join(folder, misnamed)} would not be read: its name must end in .yaml`);
  return names
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => {
      const path = join(folder, name);
      return { path: relative(process.cwd(), path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') };
    });
}

/** The id in `pack.yaml`, so that a folder may have any name; the name of the folder where the file can't be read. */
function idOfFolder(folder: string): string {
  const text = readFileSync(join(folder, 'pack.yaml'), 'utf8');
  return /^id:\s*["']?([a-z0-9-]+)/m.exec(text)?.[1] ?? basename(folder);
}
