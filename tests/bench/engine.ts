import { readFileSync } from 'node:fs';
import { createEngine, type Engine, type KnownPart } from '../../src/check/engine';
import { createForms } from '../../src/language/forms';
import type { Language } from '../../src/language/language';
import type { PackHead } from '../../src/pack/pack-parts';
import { loadDictionary } from '../../src/tools/dictionary';

/** The engine as the extension starts it: dictionary, head of the pack and, by language, its parts from files. */
export function startEngine(id = 'base'): Engine {
  const head: PackHead = JSON.parse(readFileSync(`.generated/packs/${id}.json`, 'utf8'));
  const partOf = (language: Language): KnownPart =>
    JSON.parse(readFileSync(`.generated/packs/${id}.${language}.json`, 'utf8'));
  return createEngine(head, partOf, createForms(loadDictionary(), head));
}
