import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../src/check/engine';
import { createForms } from '../../src/language/forms';
import type { Pack } from '../../src/pack/pack';
import { loadDictionary } from '../../src/tools/dictionary';

/** The engine as the extension starts it: dictionary and compiled pack from files. */
export function startEngine(packFile = '.generated/packs/base.json'): Engine {
  const pack: Pack = JSON.parse(readFileSync(packFile, 'utf8'));
  return createEngine(pack, createForms(loadDictionary(), pack));
}
