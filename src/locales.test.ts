import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { languages } from './language/language';
import { loadEngine } from './tools/load-engine';

type Messages = { readonly [key: string]: string | Messages };
const messages: v.GenericSchema<Messages> = v.lazy(() =>
  v.record(v.string(), v.union([v.string(), messages])),
);

const every = (tree: Messages, path = ''): (readonly [string, string])[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as const] : every(value, `${path}${key}.`),
  );

/** They show what not to write. */
const showsOfficialese = new Set(['kinds.noun-disease.instead']);

describe.each(languages)('what we say ourselves in %s', (language) => {
  const strings = every(v.parse(messages, JSON.parse(readFileSync(`locales/${language}.json`, 'utf8'))));

  test('passes our own checks of officialese and tone', () => {
    const engine = loadEngine('base');
    const remarks = strings
      .filter(([path]) => !showsOfficialese.has(path))
      .flatMap(([path, text]) =>
        engine
          .check({ text, account: 'organisation' })
          .findings.filter(({ category }) => category === 'officialese' || category === 'provocative')
          .filter(({ severity }) => severity !== 'note')
          .map(({ quote, rule }) => `${path}: ${quote} (${rule})`),
      );
    expect(remarks).toEqual([]);
  });

  test('keeps to short sentences in the cards', () => {
    const long = strings
      .filter(([path]) => path.startsWith('kinds.'))
      .filter(([, text]) => text.split(/(?<=[.?!]) /).some((sentence) => sentence.split(/\s+/).length > 16));
    expect(long).toEqual([]);
  });
});
