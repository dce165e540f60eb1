import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { version } from '../../package.json';
import type { KnownPart } from '../check/engine';
import { workOutAnchors } from '../check/match/known-anchors';
import { createForms } from '../language/forms';
import { languages } from '../language/language';
import { compilePack } from '../pack/compiled-pack';
import { loadPack } from '../pack/load-pack';
import { headOf, partsOf } from '../pack/pack-parts';
import { compileLocales } from './compile-locales';
import { loadDictionary } from './dictionary';
import { policyKit } from './kit/policy-kit';
import { letterModels } from './letter-models';
import { managedSchema } from './managed-schema';
import { packSchemas } from './pack-schemas';
import { findPack, packIds } from './read-rules';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Writes each pack, checked and merged with those it extends: `.generated/packs/<id>.json` without its rules, and
 * `<id>.<language>.json` with those of the language and by what their phrases are found.
 */
function generatePacks(): void {
  const dictionary = loadDictionary();
  const packs = emptyFolder('packs');
  for (const id of packIds()) {
    const pack = compilePack(loadPack(id, findPack(id).files));
    const head = headOf(pack);
    writeFileSync(join(packs, `${id}.json`), inAscii(JSON.stringify(head)));
    const forms = createForms(dictionary, pack);
    for (const language of languages) {
      const part = partsOf(pack)(language);
      const known: KnownPart = { ...part, anchors: workOutAnchors(head, part, forms[language]) };
      writeFileSync(join(packs, `${id}.${language}.json`), inAscii(JSON.stringify(known)));
    }
  }
}

/** JSON that is read with every start, without signs that have to be decoded first. */
const inAscii = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

function emptyFolder(name: string): string {
  const folder = join(root, '.generated', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Writes `rules/schema/`: what editors check the files of a pack by. */
function generateSchemas(): void {
  const folder = join(root, 'rules', 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(packSchemas())) {
    writeFileSync(join(folder, `${name}.schema.json`), text);
  }
}

/** Writes the ready policies of `rules/kit/`. */
function generateKit(): void {
  for (const [path, text] of Object.entries(policyKit(version))) {
    const file = join(root, 'rules', 'kit', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Stands while all is written: commands make what is missing before they start. */
const complete = join(root, '.generated', 'complete');

try {
  rmSync(complete, { force: true });
  generatePacks();
  generateKit();
  generateSchemas();
  writeFileSync(join(root, '.generated', 'managed-schema.json'), managedSchema());
  writeFileSync(join(root, '.generated', 'letter-models.json'), letterModels());
  compileLocales(root);
  writeFileSync(complete, '');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
