import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { compilePack, parseCompiledPack } from './compiled-pack';
import { loadPack, readPack } from './load-pack';
import { readPackText } from './read-pack-text';
import { generateSigningKeys, signPack } from './signed-pack';
import { signingKeySchema } from './signing-key';

const PACK = `schema: 1
id: salo
version: 1.2.0
title: { fi: Salo, sv: Salo, en: Salo }
adapters:
  - platform: linkedin
    revision: 5
    labels:
      post: [Julkaise]
    surfaces:
      - id: post
        surface: post
        verifiedOn: '2027-01-15'
        clues:
          - { within: '[data-box="new"]', weight: 1 }
        submit: { css: ['[data-post]'], labels: [post], keys: none, replay: false }
        limit: { characters: 3000, counter: code-units }
`;
const read = (text: string) => readPack('salo', [{ path: 'rules/salo/pack.yaml', text }]);
const load = (text: string) => loadPack('salo', [{ path: 'rules/salo/pack.yaml', text }]);

test('a pack may bring what has changed on a site', () => {
  expect(load(PACK).adapters).toMatchObject([{ platform: 'linkedin', revision: 5 }]);
});

test('of two packs the one that knows the newer site counts, whichever lies on top', () => {
  const base = PACK.replace('id: salo', 'id: base').replace('revision: 5', 'revision: 6');
  const own = PACK.replace('version:', 'extends: [base]\nversion:');
  const files = [
    { path: 'rules/base/pack.yaml', text: base },
    { path: 'rules/salo/pack.yaml', text: own },
  ];
  expect(loadPack('salo', files).adapters).toMatchObject([{ revision: 6 }]);
});

describe('a mistake is told with its place and the way out', () => {
  test.each([
    [
      'a key that posts nowhere',
      PACK.replace('keys: none', 'keys: shift'),
      'pack.yaml:16:63 entry "post", field "adapters.0.surfaces.0.submit.keys" must be ("ctrl+enter" | "enter" | "none"), not "shift"',
    ],
    [
      'a selector that is none',
      PACK.replace('[data-post]', '[data-post'),
      'pack.yaml:16:25 entry "post", field "adapters.0.surfaces.0.submit.css.0" must be a selector of types, ids, classes and attributes',
    ],
    [
      'a surface known by a label alone',
      PACK.replace(`within: '[data-box="new"]'`, 'label: post'),
      'pack.yaml:15:13 entry "post", field "adapters.0.surfaces.0.clues.0" must be more than a label: add "box"',
    ],
    [
      'a label that is nowhere',
      PACK.replace('labels: [post]', 'labels: [publish]'),
      'pack.yaml:16:50 field "adapters.0.surfaces.0.submit.labels.0": the adapter has no label "publish": add it under "labels"',
    ],
    [
      'a site that we know nothing of',
      PACK.replace('platform: linkedin', 'platform: other'),
      'pack.yaml:6:15 field "adapters.0.platform" must be',
    ],
    [
      'a field that there is not',
      PACK.replace('revision: 5', 'revision: 5\n    hosts: [example.fi]'),
      'pack.yaml:8:12 field "adapters.0.hosts" is not known here: correct its name or remove it',
    ],
  ])('%s', (_, text, problem) => {
    expect(read(text).problems.join('\n')).toContain(problem);
  });
});

test('an adapter that this release does not understand does not cost a built pack its rules', () => {
  const built = compilePack(load(PACK));
  expect(parseCompiledPack({ ...built, adapters: [{ platform: 'x', speaks: 'in riddles' }] }).problem).toBe(
    undefined,
  );
  expect(parseCompiledPack({ ...built, adapters: 'none' }).problem).toContain('adapters');
});

describe('in a signed pack', () => {
  const now = new Date('2027-01-20T08:00:00Z');

  async function sign(text: string) {
    const keys = await generateSigningKeys('salo-2027');
    const published = '2027-01-15T08:00:00Z';
    const document = { issuer: 'Salo', approver: 'Viestintä', published, pack: compilePack(load(text)) };
    return {
      signed: await signPack(document, keys.privateKey),
      key: v.parse(signingKeySchema, keys.publicKey),
    };
  }

  test('it comes through as it was written', async () => {
    const { signed, key } = await sign(PACK);
    const { pack, signature } = { signature: undefined, ...(await readPackText(signed, [key], { now })) };
    expect(signature).toMatchObject({ approver: 'Viestintä', key: 'salo-2027' });
    expect(pack?.adapters).toEqual(load(PACK).adapters);
  });

  test('a word changed on the way makes the whole pack worthless', async () => {
    const { signed, key } = await sign(PACK);
    const [head, body = '', tail] = signed.split('.');
    const changed = atob(body.replaceAll('-', '+').replaceAll('_', '/')).replace(
      '[data-post]',
      '[data-evil]',
    );
    const forged = btoa(changed).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
    const read = await readPackText(`${head}.${forged}.${tail}`, [key], { now });
    expect(read.refusal).toBe('bad-signature');
  });
});
