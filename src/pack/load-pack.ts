import { checkReferences } from './check-references';
import { checkShownBy } from './check-shown-by';
import { fillRules, type PlaceInRule } from './fill-rules';
import { mergePacks } from './merge-packs';
import type { Pack } from './pack';
import type { SourceFile } from './parse-yaml';
import { type Folder, readFolder } from './read-folder';

export interface LoadedPack {
  /** What could be read; to be used only where there are no problems. Absent: not even `pack.yaml` could. */
  readonly pack: Pack | undefined;
  /** Every mistake in the files of the pack and of those it extends: `file:line:column rule, field: what to do`. */
  readonly problems: readonly string[];
  /** `file:line:column` of a field of a rule; absent: there is no such rule. */
  placeOf(rule: string, field: readonly PropertyKey[]): string | undefined;
}

/**
 * Reads a pack and all packs it extends, and reports every mistake in them.
 * @param files the YAML files of all packs at hand, one folder each; paths with forward slashes.
 */
export function readPack(id: string, files: readonly SourceFile[]): LoadedPack {
  const problems: string[] = [];
  const report = (problem: string) => problems.push(problem);
  const layers = chainOf(id, readFolders(files), report).map((folder) => ({
    folder,
    rules: fillRules(folder, report),
  }));
  const pack = mergePacks(layers, report);
  if (pack) checkReferences(layers, pack, report);
  if (pack && problems.length === 0) checkShownBy(layers, pack, report);
  const places = new Map<string, PlaceInRule>();
  for (const { rules } of layers) for (const { rule, placeOf } of rules) places.set(rule.id, placeOf);
  return {
    pack,
    problems,
    placeOf: (rule, field) => places.get(rule)?.(field),
  };
}

/**
 * The pack with everything it extends merged in.
 * @throws with all mistakes, one a line, where there are any.
 */
export function loadPack(id: string, files: readonly SourceFile[]): Pack {
  const { pack, problems } = readPack(id, files);
  if (!pack || problems.length > 0) throw new Error(problems.join('\n'));
  return pack;
}

interface ReadFolder {
  readonly folder: Folder | undefined;
  readonly problems: readonly string[];
}

/** By id of the pack; by name of the folder where `pack.yaml` can't be read. */
function readFolders(files: readonly SourceFile[]): ReadonlyMap<string, ReadFolder> {
  const byPath = new Map<string, SourceFile[]>();
  for (const file of files) {
    const path = file.path.slice(0, Math.max(0, file.path.lastIndexOf('/')));
    byPath.set(path, [...(byPath.get(path) ?? []), file]);
  }
  const folders = new Map<string, ReadFolder>();
  for (const [path, own] of byPath) {
    const problems: string[] = [];
    const folder = readFolder(path, own, (problem) => problems.push(problem));
    const name = folder?.pack.content.id ?? path.slice(path.lastIndexOf('/') + 1);
    folders.set(name, { folder, problems });
  }
  return folders;
}

/** The pack and those it extends, the most general first. Only the mistakes of these are reported. */
function chainOf(
  id: string,
  folders: ReadonlyMap<string, ReadFolder>,
  report: (problem: string) => void,
): readonly Folder[] {
  const chain: Folder[] = [];
  const seen = new Set<string>();
  const add = (name: string, wantedAt: string): void => {
    if (seen.has(name)) return;
    seen.add(name);
    const read = folders.get(name);
    if (!read) {
      report(`${wantedAt}there is no pack "${name}"; there are ${[...folders.keys()].join(', ')}`);
      return;
    }
    read.problems.forEach(report);
    if (!read.folder) return;
    const { file, content } = read.folder.pack;
    content.extends?.forEach((lower, number) => {
      add(lower, `${file.placeOf(['extends', number])} field "extends": `);
    });
    chain.push(read.folder);
  };
  add(id, '');
  return chain;
}
