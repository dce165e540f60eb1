import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Language } from '../../src/language/language';
import type { CompiledPack } from '../../src/pack/compiled-pack';
import { joinParts } from '../../src/pack/pack-parts';

const packs = fileURLToPath(new URL('../../.generated/packs/', import.meta.url));

/** A pack as it is shipped, put together again. */
export function bundledPack(id: string): CompiledPack {
  const read = (name: string) => JSON.parse(readFileSync(`${packs}${name}.json`, 'utf8'));
  return joinParts(read(id), (language: Language) => read(`${id}.${language}`));
}
