import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type CompiledPack, parseCompiledPack } from '../pack/compiled-pack';
import { startingFiles } from '../pack/starting-files';
import { loadDictionary } from '../tools/dictionary';
import { tryPack } from './try-pack';

const base = fileURLToPath(new URL('../../.generated/packs/base.json', import.meta.url));
const below: CompiledPack | undefined = parseCompiledPack(JSON.parse(readFileSync(base, 'utf8'))).pack;
if (!below) throw new Error('The base pack can not be read.');
const workshop = { below, dictionary: loadDictionary() };

const changed = (file: string, from: string, to: string) =>
  startingFiles('kuntala').map(({ path, text }) => ({
    path,
    text: path.endsWith(file) ? text.replace(from, to) : text,
  }));

test('a pack to start from has no problems, and its examples are green', () => {
  const { problems, rules } = tryPack('kuntala', startingFiles('kuntala'), workshop);
  expect(problems).toEqual([]);
  expect(rules.flatMap(({ examples }) => examples).map(({ fault }) => fault)).toEqual(
    Array(4).fill(undefined),
  );
});

test('an example turns red when the rule no longer finds it', () => {
  const { rules } = tryPack(
    'kuntala',
    changed('kuntala.fi.yaml', 'salainen puutarha', 'salainen uimala'),
    workshop,
  );
  const red = rules.flatMap(({ examples }) => examples).filter(({ fault }) => fault);
  expect(red.map(({ list }) => list)).toEqual(['flags', 'flags']);
});

test('a mistake is told with file, line, rule and field', () => {
  const { problems } = tryPack('kuntala', changed('kuntala.fi.yaml', 'note:', 'notes:'), workshop);
  expect(problems.join('\n')).toMatch(
    /kuntala\/kuntala\.fi\.yaml:\d+:\d+ rule "kuntala\.fi\/secret-garden", field/,
  );
});

test('a text is checked by its own rules and by those below', () => {
  const { check } = tryPack('kuntala', startingFiles('kuntala'), workshop);
  const found = check('Salainen puutarha on auki. Asiakas 010190-907X odottaa.');
  expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['not-yet-public', 'hetu']));
});
