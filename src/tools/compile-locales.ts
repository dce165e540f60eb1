import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MessageFormat from '@messageformat/core';
import compileModule from '@messageformat/core/lib/compile-module';
import { parse, type Token } from '@messageformat/parser';
import * as v from 'valibot';
import { languages } from '../language/language';

type Messages = { readonly [key: string]: string | Messages };

const messagesSchema: v.GenericSchema<Messages> = v.lazy(() =>
  v.record(v.string(), v.union([v.pipe(v.string(), v.nonEmpty()), messagesSchema])),
);
const localeSchema = v.record(v.string(), messagesSchema);

/**
 * Compiles `locales/{fi,sv,en}.json` (ICU MessageFormat) into one module for each section and language,
 * `.generated/locales/prompt.fi.js`, typed by `.generated/locales/prompt.d.ts`: each message is a function of
 * its arguments. A section is what one context loads, so that a page of a site gets no strings of the popup.
 * Throws where the languages differ in keys or arguments, naming the message.
 */
export function compileLocales(root: string): void {
  const folder = join(root, '.generated', 'locales');
  mkdirSync(folder, { recursive: true });
  const locales = languages.map((language) => {
    const path = join(root, 'locales', `${language}.json`);
    return { language, sections: v.parse(localeSchema, JSON.parse(readFileSync(path, 'utf8'))) };
  });
  const [first, ...others] = locales.map(({ language, sections }) => ({
    language,
    shape: shapeOf(sections),
  }));
  for (const other of others)
    compareShapes(first?.shape ?? [], other.shape, `locales/${other.language}.json`);

  for (const [section, messages] of Object.entries(locales[0]?.sections ?? {})) {
    writeFileSync(join(folder, `${section}.d.ts`), typesOf(messages));
    for (const { language, sections } of locales) {
      const compiled = compileModule(new MessageFormat(language), { ...sections[section] });
      writeFileSync(join(folder, `${section}.${language}.js`), compiled);
      writeFileSync(
        join(folder, `${section}.${language}.d.ts`),
        `import type { Messages } from './${section}';\ndeclare const messages: Messages;\nexport default messages;\n`,
      );
    }
  }
}

/** One line for each message: its path and its arguments with their types. */
function shapeOf(messages: Messages, path = ''): string[] {
  return Object.entries(messages)
    .flatMap(([key, value]) =>
      typeof value === 'string'
        ? [`${path}${key}(${argumentsOf(value, `${path}${key}`).join(', ')})`]
        : shapeOf(value, `${path}${key}.`),
    )
    .toSorted();
}

function compareShapes(expected: readonly string[], actual: readonly string[], file: string): void {
  const [missing] = expected.filter((line) => !actual.includes(line));
  const [extra] = actual.filter((line) => !expected.includes(line));
  if (missing) throw new Error(`${file}: message ${missing} of the first language is missing`);
  if (extra) throw new Error(`${file}: message ${extra} is not in the first language`);
}

function argumentsOf(message: string, path: string): string[] {
  try {
    const found = new Map<string, string>();
    const visit = (tokens: readonly Token[]) => {
      for (const token of tokens) {
        if (token.type === 'argument') found.set(token.arg, found.get(token.arg) ?? 'string | number');
        if (token.type === 'plural' || token.type === 'selectordinal') found.set(token.arg, 'number');
        if (token.type === 'select') found.set(token.arg, 'string');
        if ('cases' in token) for (const one of token.cases) visit(one.tokens);
      }
    };
    visit(parse(message));
    return [...found].map(([name, type]) => `${name}: ${type}`).toSorted();
  } catch (error) {
    throw new Error(`locales: message ${path} can't be read`, { cause: error });
  }
}

function typesOf(messages: Messages): string {
  const body = (value: Messages): string =>
    Object.entries(value)
      .map(([key, message]) => `readonly ${JSON.stringify(key)}: ${typeOf(message, key)};`)
      .join('\n');
  const typeOf = (message: string | Messages, key: string): string => {
    if (typeof message !== 'string') return `{\n${body(message)}\n}`;
    const list = argumentsOf(message, key);
    return list.length ? `(values: { ${list.join('; ')} }) => string` : '() => string';
  };
  return `/** Made from locales/ by npm run generate. */\nexport interface Messages {\n${body(messages)}\n}\n`;
}
