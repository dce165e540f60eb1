import { createEngine, type Engine } from '../check/engine';
import { createForms } from '../language/forms';
import { loadPack } from '../pack/load-pack';
import { partsOf } from '../pack/pack-parts';
import { loadDictionary } from './dictionary';
import { findPack } from './read-rules';

/**
 * The engine with a pack, named by its id or the path of its folder.
 * @throws with the mistakes of the files of the pack. A rule that can't be read is told and left out.
 */
export function loadEngine(idOrPath: string): Engine {
  const { id, files } = findPack(idOrPath);
  const pack = loadPack(id, files);
  return createEngine(pack, partsOf(pack), createForms(loadDictionary(), pack), {
    onFault: (name, error) =>
      console.error(`${name} is left out: ${error instanceof Error ? error.message : error}`),
  });
}
