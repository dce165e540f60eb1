import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compilePack } from '../../pack/compiled-pack';
import { soundPack } from '../sound-pack';
import { onlyOne } from './only-one';

/** `kintaitta pack build DIR [--out FILE]`: one JSON document, merged with the packs it extends and checked. */
export function buildPack(parameters: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const compiled = compilePack(soundPack(onlyOne(positionals, 'kintaitta pack build rules/paimio')));
  const path = values.out ?? `${compiled.id}-${compiled.version}.json`;
  writeFileSync(path, JSON.stringify(compiled));
  console.log(`${path}: ${compiled.id} ${compiled.version}, ${compiled.rules.length} rules.`);
  return 0;
}
