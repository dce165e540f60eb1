import type { CompiledPack } from '../../pack/compiled-pack';
import { type OverlaidPack, overlayPack } from '../../pack/overlay-pack';
import type { Pack } from '../../pack/pack';
import { parseYaml, type SourceFile } from '../../pack/parse-yaml';

/** The files of one opened pack; their paths begin with its folder. */
export interface OpenPack {
  readonly folder: string;
  readonly files: readonly SourceFile[];
}

/** Packs that come with the product, by id. */
export type Bundled = ReadonlyMap<string, CompiledPack>;

const nothing: Pack = {
  schema: 1,
  id: 'nothing',
  version: '0.0.0',
  title: { fi: '–', sv: '–', en: '–' },
  chain: [],
  rules: [],
  guidelines: [],
  sets: {},
};

/** What `pack.yaml` says of its pack, as far as it can be read: no schema is checked here. */
export function headOf({ files }: OpenPack): { readonly id: string; readonly below: readonly string[] } {
  const file = files.find(({ path }) => path.endsWith('/pack.yaml'));
  const value = file ? parseYaml(file, () => {}).value : undefined;
  const id = fieldOf(value, 'id');
  const below = fieldOf(value, 'extends');
  return {
    id: typeof id === 'string' ? id : '',
    below: Array.isArray(below) ? below.filter((each) => typeof each === 'string') : [],
  };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

/**
 * Reads an opened pack over what it extends: other opened packs, the most general first, and one that comes with the
 * product below them.
 */
export function readOver(pack: OpenPack, opened: readonly OpenPack[], bundled: Bundled): OverlaidPack {
  const problems: string[] = [];
  const chain = chainOf(pack, opened);
  const names = [...new Set(chain.flatMap((each) => headOf(each).below))];
  const known = new Set(chain.map((each) => headOf(each).id));
  const outside = names.filter((name) => !known.has(name));
  for (const name of outside.filter((each) => !bundled.has(each))) {
    const path = pack.files.find((file) => file.path.endsWith('/pack.yaml'))?.path ?? pack.folder;
    const all = [...bundled.keys(), ...opened.map((each) => headOf(each).id)];
    problems.push(`${path}:1:1 field "extends": there is no pack "${name}"; there are ${all.join(', ')}`);
  }
  // A bundled pack brings those below it, so the one with the longest chain brings the most.
  const bundle = outside.flatMap((name) => bundled.get(name) ?? []);
  let below: CompiledPack = bundle.toSorted((a, b) => b.chain.length - a.chain.length)[0] ?? nothing;
  let result: OverlaidPack = { pack: undefined, problems: [], placeOf: () => undefined };
  for (const each of chain) {
    result = overlayPack(each.folder, each.files, below);
    problems.push(...result.problems);
    if (result.pack) below = result.pack;
  }
  return { ...result, problems };
}

/** The opened packs that one extends, the most general first, itself last. */
function chainOf(pack: OpenPack, opened: readonly OpenPack[]): readonly OpenPack[] {
  const chain: OpenPack[] = [];
  const seen = new Set<OpenPack>();
  const add = (each: OpenPack): void => {
    if (seen.has(each)) return;
    seen.add(each);
    for (const name of headOf(each).below) {
      const lower = opened.find((other) => headOf(other).id === name);
      if (lower) add(lower);
    }
    chain.push(each);
  };
  add(pack);
  return chain;
}
