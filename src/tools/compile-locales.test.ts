import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compileLocales } from './compile-locales';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'locales-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(locales: Record<string, unknown>): void {
  mkdirSync(join(root, 'locales'));
  for (const [language, messages] of Object.entries(locales)) {
    writeFileSync(join(root, 'locales', `${language}.json`), JSON.stringify(messages));
  }
}

describe('compiling the locales', () => {
  test('writes a module for each section and language, typed by the arguments', () => {
    const messages = { prompt: { found: '{count, plural, one {one} other {#}} in {place}' } };
    write({ fi: messages, sv: messages, en: messages });
    compileLocales(root);
    expect(readFileSync(join(root, '.generated/locales/prompt.sv.js'), 'utf8')).toContain('export default');
    expect(readFileSync(join(root, '.generated/locales/prompt.d.ts'), 'utf8')).toContain(
      '"found": (values: { count: number; place: string | number }) => string;',
    );
  });

  test.each([
    ['a message is missing', { prompt: {} }, 'locales/en.json: message prompt.hello() of the first language'],
    ['a message is too much', { prompt: { hello: 'Hello', more: 'More' } }, 'message prompt.more()'],
    ['the arguments differ', { prompt: { hello: 'Hello {name}' } }, 'message prompt.hello()'],
    [
      'a message is broken',
      { prompt: { hello: '{n, plural, one {x' } },
      "message prompt.hello can't be read",
    ],
  ])('names the message where %s', (_, english, error) => {
    const finnish = { prompt: { hello: 'Hei' } };
    write({ fi: finnish, sv: finnish, en: english });
    expect(() => compileLocales(root)).toThrow(error);
  });

  test('our own three languages say the same things', () => {
    cpSync('locales', join(root, 'locales'), { recursive: true });
    expect(() => compileLocales(root)).not.toThrow();
  });
});
