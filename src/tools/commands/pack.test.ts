import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { packSchemas } from '../pack-schemas';
import { rulesFolder } from '../read-rules';
import { pack } from './pack';

const folder = mkdtempSync(join(tmpdir(), 'kintaitta-pack-'));
const inFolder = (name: string) => join(folder, name);
const own = inFolder('kuntala');
const signing = [
  '--issuer',
  'Kuntala',
  '--approver',
  'Tietosuojavastaava',
  '--key',
  inFolder('k1.private.jwk'),
];

let printed: string[] = [];
beforeEach(() => {
  printed = [];
  for (const way of ['log', 'error'] as const) {
    vi.spyOn(console, way).mockImplementation((text: string) => void printed.push(text));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(...parameters: string[]): Promise<{ code: number; output: string }> {
  const code = await pack(parameters);
  return { code, output: printed.join('\n') };
}

// The first command proves the patterns of all packs linear, which takes its time.
describe('from an idea to a published pack', { timeout: 60_000 }, () => {
  test('a new pack is valid and its example passes', async () => {
    await run('new', 'kuntala', '--in', folder, '--name', 'Kuntalan kunta');
    expect((await run('validate', own)).code).toBe(0);
    const { code, output } = await run('test', own);
    expect(output).toContain('4 examples passed, 0 failed.');
    expect(code).toBe(0);
  });

  test('its files name the schema that editors check them by', () => {
    const [line = ''] = readFileSync(join(own, 'pack.yaml'), 'utf8').split('\n');
    expect(line).toMatch(/^# yaml-language-server: \$schema=.*rules\/schema\/pack\.schema\.json$/);
  });

  test('the schemas are those of the code', () => {
    for (const [name, text] of Object.entries(packSchemas())) {
      expect(readFileSync(join(rulesFolder, 'schema', `${name}.schema.json`), 'utf8')).toBe(text);
    }
  });

  test('the keyword check shows forms, homographs and words that the dictionary lacks', async () => {
    const file = join(own, 'kuntala.fi.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      before.replace('phrase: salainen puutarha', 'lemma: [kuusi, zorbaani, kunnat, puutarha]'),
    );
    const { output } = await run('validate', own, '--words');
    writeFileSync(file, before);
    expect(output).toMatch(
      /kuntala\.fi\.yaml:\d+:\d+ rule "kuntala\.fi\/secret-garden", field "match": .*«zorbaani»/,
    );
    expect(output).toContain('«kunnat» is a form of «kunta»');
    expect(output).toMatch(/«kuusi» finds .*kuusen.*also kuu/);
    expect(output).toMatch(/«puutarha» finds .*puutarhassa/);
  });

  /** What validation says while the phrase of the new pack's rule is another. */
  async function validateWith(match: string): Promise<{ code: number; output: string }> {
    const file = join(own, 'kuntala.fi.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('phrase: salainen puutarha', match));
    const result = await run('validate', own);
    writeFileSync(file, before);
    return result;
  }

  test.each([
    ['a homograph', 'lemma: [kuusi, salainen]', '«kuusi» is also a form of «kuu»'],
    [
      'a phrase that reads otherwise than it looks',
      'phrase: "hyvää salainen|hyvää puutarha"',
      'reads as hyvää',
    ],
    ['a rule that can never match', 'phrase: =salaisenakin =puutarha', 'so it may never match'],
  ])('%s is told, and is no mistake', async (_what, match, told) => {
    const { code, output } = await validateWith(match);
    expect(output).toMatch(/kuntala\.fi\.yaml:\d+:\d+ rule "kuntala\.fi\/secret-garden", field "match/);
    expect(output).toContain(told);
    expect(code).toBe(0);
  });

  test('a mistake is told once, and how many there are', async () => {
    const { code, output } = await validateWith("pattern: '(salainen'");
    expect(output).toContain('Unterminated group');
    expect(output).toContain('is not valid: 1 mistake.');
    expect(code).toBe(1);
  });

  test('a bar with spaces around it is a mistake', async () => {
    expect((await validateWith('phrase: salainen | puutarha')).output).toContain(
      'write alternatives without',
    );
  });

  test('a file whose name would not be read is told', async () => {
    const path = join(own, 'more.yml');
    writeFileSync(path, 'rules: []');
    await expect(run('validate', own)).rejects.toThrow('its name must end in .yaml');
    rmSync(path);
  });

  test('old posts show what would have been remarked on', async () => {
    const posts = inFolder('posts');
    mkdirSync(posts);
    writeFileSync(join(posts, 'a.txt'), 'Salainen puutarha avataan.');
    writeFileSync(join(posts, 'b.csv'), 'id;teksti\n1;"Tervetuloa; uimaan!"\n2;Näimme salaisen puutarhan.\n');
    writeFileSync(join(posts, 'c.ndjson'), '{"text":"Kirjasto on auki."}\n');
    const { output } = await run('test', own, '--posts', posts, '--rule', 'kuntala.fi/secret-garden');
    expect(output).toContain('2 of 4 posts would have got a remark.');
    expect(output).toContain('b.csv, row 3 note kuntala.fi/secret-garden: «salaisen puutarhan»');
  });

  test('a rule is explained with its file, its pack and the packs in order', async () => {
    const { output } = await run('explain', 'kuntala.fi/secret-garden', '--pack', own);
    expect(output).toMatch(/kuntala\.fi\.yaml:\d+:\d+ \(pack kuntala; the packs in order: base, kuntala\)/);
  });

  test('a difference is told by what changed', async () => {
    expect((await run('diff', own, own)).output).toBe('No difference.');
    const { output } = await run('diff', 'base', own);
    expect(output).toContain('+ rule kuntala.fi/secret-garden');
    expect(output).toContain('+ guideline kuntala-respect');
  });

  test('signed, it is good for those who have the key, and refused by others', async () => {
    await run('keygen', inFolder('k1'));
    await run('keygen', inFolder('k2'));
    expect(statSync(inFolder('k1.private.jwk')).mode & 0o077).toBe(0);
    await run('build', own, '--out', inFolder('built.json'));
    await run('sign', inFolder('built.json'), ...signing, '--out', inFolder('signed.jws'));
    const good = await run('verify', inFolder('signed.jws'), '--key', inFolder('k1.public.jwk'));
    expect(good.output).toContain('Published by Kuntala');
    expect(good.code).toBe(0);
    const refused = await run('verify', inFolder('signed.jws'), '--key', inFolder('k2.public.jwk'));
    expect(refused.output).toContain('It is signed with a key that the policy does not name (unknown-key');
    expect(refused.code).toBe(1);
  });

  test('a key is never overwritten', async () => {
    await expect(run('keygen', inFolder('k1'))).rejects.toThrow('already there');
  });

  test('published, it lies beside what people read of it', async () => {
    await run('publish', own, ...signing, '--to', inFolder('web'));
    const latest = JSON.parse(readFileSync(inFolder('web/kuntala.latest.json'), 'utf8'));
    expect(latest).toMatchObject({ id: 'kuntala', version: '0.1.0', file: 'kuntala-0.1.0.jws' });
    expect((await run('verify', inFolder('web/kuntala.jws'), '--key', inFolder('k1.public.jwk'))).code).toBe(
      0,
    );
  });

  test('is not published with an older version, nor with the same one and other content', async () => {
    const file = join(own, 'pack.yaml');
    const before = readFileSync(file, 'utf8');
    const publish = () => run('publish', own, ...signing, '--to', inFolder('web'));
    expect((await publish()).code).toBe(0); // The same, signed anew.
    writeFileSync(file, before.replace('fi: Kuntalan kunta', 'fi: Kuntalan kaupunki'));
    await expect(publish()).rejects.toThrow('0.1.0 is published already, with other content: raise version');
    writeFileSync(file, before.replace('version: 0.1.0', 'version: 0.0.9'));
    await expect(publish()).rejects.toThrow('browsers refuse the older 0.0.9');
    writeFileSync(file, before);
  });

  test('is not signed for a day that is past', async () => {
    await expect(run('sign', own, ...signing, '--expires', '2020-01-01')).rejects.toThrow('is past');
  });

  test('a private key is not taken for a public one, nor the other way round', async () => {
    const [secret, open] = [inFolder('k1.private.jwk'), inFolder('k1.public.jwk')];
    await expect(run('verify', inFolder('signed.jws'), '--key', secret)).rejects.toThrow(
      'it is a private key',
    );
    const wrong = ['--issuer', 'K', '--approver', 'T', '--key', open];
    await expect(run('sign', own, ...wrong)).rejects.toThrow('it is a public key');
  });

  test('a rule or file that there is not has no tests that pass', async () => {
    await expect(run('test', own, '--rule', 'x/y')).rejects.toThrow('There is no rule "x/y"');
    await expect(run('test', own, '--file', 'x.yaml')).rejects.toThrow('There is no file "x.yaml"');
  });

  test('old posts that can not be read are told with file and line', async () => {
    const file = inFolder('broken.ndjson');
    writeFileSync(file, '{"text":"Moi"}\n\n{"text":"Hei"\n');
    await expect(run('test', own, '--posts', file)).rejects.toThrow(
      /broken\.ndjson:3:\d+ this is no valid JSON/,
    );
    writeFileSync(file, '{"text":"Moi","platform":"myspace"}\n');
    await expect(run('test', own, '--posts', file)).rejects.toThrow(/broken\.ndjson:1 "platform" must be/);
  });

  test('a pack with a mistake is neither built nor signed', async () => {
    const file = join(own, 'kuntala.fi.yaml');
    const before = readFileSync(file, 'utf8');
    writeFileSync(file, before.replace('phrase: salainen puutarha', "pattern: '(a+)+b'"));
    await expect(run('build', own)).rejects.toThrow(
      /rule "kuntala\.fi\/secret-garden", field "match\.pattern"/,
    );
    writeFileSync(file, before);
  });
});

test('an unknown command names those that there are', () => {
  expect(() => pack(['polish'])).toThrow('the commands are new, validate');
});
