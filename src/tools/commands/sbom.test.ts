import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { dependencies } from '../../../package.json';
import { rulesFolder } from '../read-rules';
import { sbom } from './sbom';

/** Licences of parts that may be given on as a part of a work under GPL-3.0-or-later. */
const COMPATIBLE =
  /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|Unicode-DFS-2016|GPL-[23]\.0-or-later)$/;

const bomSchema = v.object({
  bomFormat: v.literal('CycloneDX'),
  specVersion: v.literal('1.6'),
  components: v.array(
    v.object({
      name: v.string(),
      version: v.string(),
      'bom-ref': v.string(),
      licenses: v.array(v.object({ license: v.object({ id: v.pipe(v.string(), v.regex(COMPATIBLE)) }) })),
      purl: v.pipe(v.string(), v.startsWith('pkg:')),
    }),
  ),
  dependencies: v.array(v.object({ ref: v.string(), dependsOn: v.optional(v.array(v.string())) })),
});

const folder = mkdtempSync(join(tmpdir(), 'kintaitta-sbom-'));
const files = ['kintaitta.cdx.json', 'licences.txt'] as const;
const made = (name: (typeof files)[number]) => readFileSync(join(folder, name), 'utf8');
const bom = () => v.parse(bomSchema, JSON.parse(made('kintaitta.cdx.json')));

// Builds the extension for two browsers.
beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  await sbom(['--to', folder]);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('names what is in the extension, also in its workers, and nothing that only builds or tests it', () => {
  const names = bom().components.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['preact', 'jose', 'yaml', 'recheck', 'voikko-fi']));
  expect(names.filter((name) => /playwright|vitest|biome|puppeteer|typescript|happy-dom/.test(name))).toEqual(
    [],
  );
  expect(new Set(names).size).toBe(names.length);
});

test('says of each part of package.json that is in it the version that is asked for', () => {
  const wanted: Readonly<Record<string, string>> = dependencies;
  for (const { name, version } of bom().components) {
    if (wanted[name] !== undefined) expect(`${name} ${version}`).toBe(`${name} ${wanted[name]}`);
  }
});

test('refers only to parts that it lists', () => {
  const { components, dependencies: links } = bom();
  const refs = components.map((each) => each['bom-ref']);
  expect(links[0]?.dependsOn).toEqual(refs);
  expect(links.slice(1).map(({ ref }) => ref)).toEqual(refs);
});

test('gives the licence of each part with its text', () => {
  const text = made('licences.txt');
  for (const { name, version } of bom().components) expect(text).toContain(`  ${name} ${version}: `);
  expect(text).toContain('Permission is hereby granted');
  expect(text).toContain('Mozilla Public License');
});

test.each(files)('the %s of the kit is up to date: run npm run -s kintaitta -- sbom', (name) => {
  expect(readFileSync(join(rulesFolder, 'kit', 'parts', name), 'utf8')).toBe(made(name));
});
