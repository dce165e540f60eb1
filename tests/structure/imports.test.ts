import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from './source-files';

/** Which rooms of src/ each room may import from; ARCHITECTURE.md says the same in words. */
const mayImport: Record<string, readonly string[]> = {
  finding: [],
  draft: ['finding'],
  language: ['finding', 'draft'],
  pack: ['finding', 'draft', 'language'],
  check: ['finding', 'draft', 'language', 'pack'],
  guidance: ['finding', 'draft', 'language', 'pack', 'check'],
  editors: ['finding', 'draft'],
  platforms: ['finding', 'draft', 'pack', 'editors'],
  settings: ['finding', 'draft', 'language', 'pack', 'guidance'],
  locales: ['finding', 'draft', 'language'],
  messages: ['finding', 'draft', 'language', 'pack', 'guidance', 'settings'],
  prompt: ['finding', 'draft', 'language', 'guidance', 'messages', 'locales', 'editors'],
  composer: [
    'finding',
    'draft',
    'language',
    'pack',
    'guidance',
    'messages',
    'locales',
    'editors',
    'platforms',
    'prompt',
  ],
  pages: [
    'finding',
    'draft',
    'language',
    'pack',
    'check',
    'guidance',
    'messages',
    'locales',
    'settings',
    'prompt',
    'composer',
    'editors',
    'platforms',
  ],
  background: [
    'finding',
    'draft',
    'language',
    'pack',
    'check',
    'guidance',
    'messages',
    'locales',
    'settings',
    'platforms',
  ],
};

const room = (path: string): string => path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';

interface Import {
  readonly from: string;
  readonly to: string;
}

const imports: Import[] = sourceFiles('src', ['.ts', '.tsx'])
  .filter((file) => !file.path.startsWith('src/tools/') && !/\.test\.tsx?$/.test(file.path))
  .flatMap((file) =>
    [...file.text.matchAll(/(?:from|import)\s*\(?['"]([^'"]+)['"]/g)].map(([, target = '']) => ({
      from: file.path,
      to: target.startsWith('.') ? posix.join(posix.dirname(file.path), target) : target,
    })),
  );

describe('who may import whom', () => {
  test('every room keeps to the rooms it may import', () => {
    const wrong = imports
      .filter(({ to }) => to.startsWith('src/'))
      .filter(({ from, to }) => room(from) !== room(to) && !mayImport[room(from)]?.includes(room(to)))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  test('every room is known', () => {
    expect([...new Set(imports.map(({ from }) => room(from)))].filter((name) => !mayImport[name])).toEqual(
      [],
    );
  });

  test('the engine knows no browser and no Node API', () => {
    const engine = new Set(['finding', 'draft', 'language', 'pack', 'check', 'guidance']);
    const wrong = imports
      .filter(({ from }) => engine.has(room(from)))
      .filter(({ to }) => /^(node:|wxt|webextension-polyfill|preact|#imports)/.test(to))
      .map(({ from, to }) => `${from} imports ${to}`);
    expect(wrong).toEqual([]);
  });

  test('the engine names no global of a page or an extension', () => {
    const names = /\b(document|window|localStorage|chrome|browser|HTMLElement|fetch|navigator)\b[.(]/;
    const wrong = ['language', 'pack', 'check', 'guidance']
      .flatMap((name) => sourceFiles(`src/${name}`, ['.ts']))
      .filter((file) => !file.path.endsWith('.test.ts'))
      .filter((file) =>
        names.test(
          file.text
            .replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
            .replaceAll(/(['"`])(?:\\.|(?!\1)[^\\])*\1/g, ''),
        ),
      )
      .map((file) => file.path);
    expect(wrong).toEqual([]);
  });
});
