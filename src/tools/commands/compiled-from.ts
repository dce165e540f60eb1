import { type CompiledPack, compilePack, parseCompiledPack } from '../../pack/compiled-pack';
import { soundPack } from '../sound-pack';
import { readJson } from './read-json';

/**
 * A compiled pack from a file of `pack build`, or built anew from a folder or a bundled id.
 * @throws with what is wrong.
 */
export function compiledFrom(source: string): CompiledPack {
  if (!source.endsWith('.json')) return compilePack(soundPack(source));
  const { pack, problem } = parseCompiledPack(readJson(source));
  if (!pack) throw new Error(`${source} is no pack of "kintaitta pack build": ${problem}`);
  return pack;
}
