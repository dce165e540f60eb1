import type { Pack } from '../pack/pack';
import { readCheckedPack } from './read-checked-pack';

/**
 * A pack, named by its id or the path of its folder, without any mistake: for building and signing.
 * @throws with all mistakes, one a line.
 */
export function soundPack(idOrPath: string): Pack {
  const { loaded, problems } = readCheckedPack(idOrPath);
  if (!loaded.pack || problems.length > 0) throw new Error(problems.join('\n'));
  return loaded.pack;
}
