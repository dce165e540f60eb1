import { readFileSync } from 'node:fs';
import { createEngine, type Engine } from '../../src/check/engine';
import type { KnownAnchors } from '../../src/check/match/known-anchors';
import { createForms } from '../../src/language/forms';
import type { Language } from '../../src/language/language';
import type { Pack } from '../../src/pack/pack';
import { loadDictionary } from '../../src/tools/dictionary';

/** The engine as the extension starts it: dictionary, compiled pack and, by language, its anchors from files. */
export function startEngine(id = 'base'): Engine {
  const pack: Pack = JSON.parse(readFileSync(`.generated/packs/${id}.json`, 'utf8'));
  const anchorsOf = (language: Language): KnownAnchors =>
    JSON.parse(readFileSync(`.generated/anchors/${id}.${language}.json`, 'utf8'));
  return createEngine(pack, createForms(loadDictionary(), pack), { anchorsOf });
}
