import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { rulesFolder } from '../read-rules';
import { onlyOne } from './only-one';

/** `kintaitta pack new ID [--in FOLDER] [--name "…"]`: a pack that is valid and has one rule to start from. */
export function newPack(parameters: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { in: { type: 'string', default: 'rules' }, name: { type: 'string' } },
  });
  const id = onlyOne(positionals, 'kintaitta pack new paimio');
  if (!/^[a-z0-9-]+$/.test(id))
    throw new Error(`An id has small letters a–z, digits and hyphens: not "${id}".`);
  const folder = join(values.in, id);
  if (existsSync(folder)) throw new Error(`${folder} is already there: choose another id or folder.`);
  mkdirSync(folder, { recursive: true });
  for (const [file, schema, content] of startingFiles(id, values.name ?? id)) {
    const head = `# yaml-language-server: $schema=${schemaPath(folder, schema)}\n`;
    writeFileSync(join(folder, file), head + stringify(content, { lineWidth: 110 }));
  }
  console.log(`${folder}: edit pack.yaml, then run kintaitta pack test ${folder}`);
  return 0;
}

/** Relative, so that an editor finds it in any copy of the repository. */
function schemaPath(folder: string, schema: string): string {
  const path = relative(resolve(folder), join(rulesFolder, 'schema', `${schema}.schema.json`));
  return path.replaceAll('\\', '/');
}

function startingFiles(id: string, name: string): readonly (readonly [string, string, unknown])[] {
  const inAll = (text: string) => ({ fi: text, sv: text, en: text });
  const pack = {
    schema: 1,
    id,
    version: '0.1.0',
    extends: ['base'],
    title: inAll(name),
    documents: [{ id: 'some-ohje', title: { fi: 'Sosiaalisen median ohje' } }],
    contacts: { default: { fi: 'lähiesihenkilö', sv: 'närmaste chef', en: 'your supervisor' } },
  };
  const guideline = {
    id: `${id}-respect`,
    kinds: ['check'],
    who: ['employee', 'trustee', 'organisation'],
    source: { document: 'some-ohje', section: '1', quote: { fi: 'Kunnioitamme keskustelukumppania.' } },
    title: { fi: 'Kunnioita', sv: 'Visa respekt', en: 'Show respect' },
    advice: {
      fi: 'Puhu asiasta, älä ihmisestä.',
      sv: 'Tala om saken, inte om personen.',
      en: 'Speak of the matter, not of the person.',
    },
    shownBy: { categories: ['provocative'] },
  };
  const rule = {
    id: `${id}.fi/secret-garden`,
    match: { phrase: 'salainen puutarha' },
    note: 'An example: replace it with a word of your own.',
    source: 'Own wording.',
    examples: {
      flags: ['Avaamme [[salaisen puutarhan]] kesäkuussa.', '[[Salaiset puutarhat]] ovat auki.'],
      allows: ['Puutarha avataan kesäkuussa.', 'Salaisuus paljastui puutarhassa.'],
    },
  };
  const rules = {
    category: 'situation',
    kind: 'not-yet-public',
    language: 'fi',
    severity: 'note',
    rules: [rule],
  };
  return [
    ['pack.yaml', 'pack', pack],
    ['guidelines.yaml', 'guidelines', [guideline]],
    [`${id}.fi.yaml`, 'rules', rules],
  ];
}
