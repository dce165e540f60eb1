import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isCollection, isScalar, parseDocument, visit } from 'yaml';
import { addEntry, duplicateEntry, moveEntry, removeEntry } from './entries';
import { replaceCollection, setValue } from './set-value';
import { writeScalar } from './yaml-style';

const file = `# Of Kuntala.
title: { fi: Kuntala, en: Kuntala } # the name

# Where we write.
accounts:
  x: [kuntala] # since spring
  facebook:
    # The old page.
    - Kuntala
    # The new page.
    - kuntalankunta
documents:
  - id: one # first
    title: { fi: Ohje }
  # Of the second.
  - id: two
    by: >
      the board
      of Kuntala

  - id: three
`;

describe('a field', () => {
  test.each([
    ['a text', ['title', 'fi'], 'Kuntalan kunta', 'fi: Kuntala,', 'fi: Kuntalan kunta,'],
    ['a text with signs of YAML', ['title', 'fi'], 'A: "b", {c}', 'fi: Kuntala,', 'fi: \'A: "b", {c}\','],
    ['an entry of a list in brackets', ['accounts', 'x', 0], 'toinen', '[kuntala]', '[toinen]'],
    [
      'a text in a block',
      ['documents', 1, 'by'],
      'council',
      '>\n      the board\n      of Kuntala\n',
      'council\n',
    ],
  ])('%s is replaced where it stands', (_, path, value, from, to) => {
    expect(setValue(file, path, value)).toBe(file.replace(from, to));
  });

  test('a text keeps the quotes that it had', () => {
    expect(setValue(`a: ["x", 'y', z]`, ['a', 0], 'b')).toBe(`a: ["b", 'y', z]`);
    expect(setValue(`a: ["x", 'y', z]`, ['a', 1], 'b')).toBe(`a: ["x", 'b', z]`);
    expect(setValue(`a: ["x", 'y', z]`, ['a', 2], 'b')).toBe(`a: ["x", 'y', b]`);
  });

  test('a new field takes its place among the others, and comments stay', () => {
    const text = setValue(file, ['title', 'sv'], 'Kommunby', ['fi', 'sv', 'en']);
    expect(text).toBe(file.replace('fi: Kuntala, en', 'fi: Kuntala, sv: Kommunby, en'));
  });

  test('a field of a record that is not there makes the record', () => {
    const text = setValue(file, ['contacts', 'default', 'fi'], 'esihenkilö');
    expect(parseDocument(text).toJS()).toMatchObject({ contacts: { default: { fi: 'esihenkilö' } } });
    expect(text.startsWith(file.slice(0, 60))).toBe(true);
    expect(commentsOf(text)).toEqual(commentsOf(file));
  });

  test('a new field of the file stands on a line of its own, before those that come later', () => {
    const text = setValue(file, ['names'], ['Kuntalan säätiö'], ['title', 'names', 'accounts']);
    expect(text).toBe(file.replace('# Where we', 'names:\n  - Kuntalan säätiö\n# Where we'));
    expect(setValue(text, ['names'], undefined)).toBe(file);
    expect(setValue(file, ['documents', 0, 'section'], '3')).toBe(
      file.replace('{ fi: Ohje }\n', '{ fi: Ohje }\n    section: "3"\n'),
    );
  });

  test('a removed field leaves the rest as it is', () => {
    expect(setValue(file, ['title', 'en'], undefined)).toBe(file.replace(', en: Kuntala', ''));
    expect(setValue(file, ['nothing', 'here'], undefined)).toBe(file);
  });

  test.each([
    ['contacts:\nid: a\n', ['contacts', 'default', 'fi'], { id: 'a', contacts: { default: { fi: 'x' } } }],
    ['rules:\n', ['rules', 0], { rules: ['x'] }],
  ])('a record that is named and empty takes a field: %j', (text, path, expected) => {
    expect(parseDocument(setValue(text, path, 'x')).toJS()).toEqual(expected);
  });

  test('a field may stand in an empty file', () => {
    expect(setValue('', ['title', 'fi'], 'Kuntala')).toBe('title:\n  fi: Kuntala\n');
  });

  test('what is no YAML is not edited', () => {
    expect(() => setValue('a: [', ['a'], 1)).toThrow();
  });
});

describe('an entry', () => {
  const documents = (text: string): readonly string[] =>
    parseDocument(text)
      .toJS()
      .documents.map(({ id }: { id: string }) => id);

  test('is removed with its own comment', () => {
    const text = removeEntry(file, ['documents'], 1);
    expect(documents(text)).toEqual(['one', 'three']);
    expect(text).not.toContain('Of the second');
    expect(text).toContain('id: one # first');
  });

  test('is moved with its own comment, and back', () => {
    const text = moveEntry(file, ['documents'], 1, 1);
    expect(documents(text)).toEqual(['one', 'three', 'two']);
    expect(text).toMatch(/id: three\n {2}# Of the second\.\n {2}- id: two/);
    expect(moveEntry(text, ['documents'], 2, -1)).toBe(
      file.replace(/Kuntala\n\n {2}- id: three\n$/, 'Kuntala\n  - id: three\n\n'),
    );
  });

  test('is added at the end, in the way of the file', () => {
    expect(addEntry(file, ['documents'], { id: 'four', title: { fi: 'Neljäs' } })).toBe(
      `${file}  - id: four\n    title:\n      fi: Neljäs\n`,
    );
    expect(addEntry(file, ['accounts', 'x'], 'toinen')).toContain('x: [kuntala, toinen] # since spring');
  });

  test('is copied under another name', () => {
    const text = duplicateEntry(file, ['documents'], 1, 'two-copy');
    expect(documents(text)).toEqual(['one', 'two', 'two-copy', 'three']);
  });

  test('the last one takes an optional record with it, and leaves an empty list', () => {
    const one = 'contacts:\n  default: { fi: a }\nrules:\n  - id: a\n';
    expect(removeEntry(one, ['contacts'], 0)).toBe('rules:\n  - id: a\n');
    const none = removeEntry(one, ['rules'], 0);
    expect(parseDocument(none).toJS()).toMatchObject({ rules: [] });
    expect(parseDocument(addEntry(none, ['rules'], { id: 'b' })).toJS()).toMatchObject({
      rules: [{ id: 'b' }],
    });
    expect(addEntry('[]\n', [], { id: 'b' })).toBe('- id: b\n');
  });

  test('a record takes one by its key', () => {
    const text = addEntry('contacts:\n  default: { fi: a }\nx: 1\n', ['contacts'], { fi: 'b' }, 'crisis');
    expect(text).toBe('contacts:\n  default: { fi: a }\n  crisis:\n    fi: b\nx: 1\n');
  });
});

const rules = fileURLToPath(new URL('../../../rules', import.meta.url));
const files = ['base', 'paimio', 'naantali', 'joroinen', 'pietarsaari'].flatMap((folder) =>
  readdirSync(join(rules, folder)).map(
    (name) => [`${folder}/${name}`, readFileSync(join(rules, folder, name), 'utf8')] as const,
  ),
);

/** The longest have nothing that the others lack, and take seconds each. */
const MAX_CHARACTERS = 30_000;

describe('on the files of rules that we have', () => {
  test.each(files.filter(([, text]) => text.length < MAX_CHARACTERS))(
    '%s: writing any list or record anew changes no value and loses no comment',
    (_, text) => {
      const before = parseDocument(text).toJS();
      const comments = commentsOf(text);
      const document = parseDocument(text);
      const nodes: Parameters<typeof replaceCollection>[1][] = [];
      visit(document, { Collection: (_key, node) => void (isCollection(node) && nodes.push(node)) });
      const step = Math.max(1, Math.floor(nodes.length / 6));
      for (const node of nodes.filter((_node, at) => at % step === 0)) {
        const written = replaceCollection(text, node);
        expect(parseDocument(written).toJS()).toEqual(before);
        expect(commentsOf(written)).toEqual(comments);
      }
    },
  );

  test.each(files.filter(([, text]) => text.length < MAX_CHARACTERS))(
    '%s: a text put back in its place reads the same',
    (_, text) => {
      const before = parseDocument(text).toJS();
      const paths: (string | number)[][] = [];
      walk(before, [], paths);
      const step = Math.max(1, Math.floor(paths.length / 6));
      for (const path of paths.filter((_path, at) => at % step === 0)) {
        const value = parseDocument(text).getIn(path);
        if (typeof value !== 'string') continue;
        expect(parseDocument(setValue(text, path, value)).toJS()).toEqual(before);
      }
    },
  );
});

test.each(['yes: no', "it's", '- a', '#b', '', ' ', 'a\nb', '1.0', 'null', '"', '[[x]] y', 'é👏'])(
  'the text %j is read as it was written',
  (value) => {
    expect(parseDocument(`{ a: ${writeScalar(value)}, b: 1 }`).toJS()).toEqual({ a: value, b: 1 });
    expect(parseDocument(`a: ${writeScalar(value)} # c\n`).toJS()).toEqual({ a: value });
  },
);

function walk(value: unknown, path: (string | number)[], paths: (string | number)[][]): void {
  if (Array.isArray(value))
    value.forEach((each, at) => {
      walk(each, [...path, at], paths);
    });
  else if (typeof value === 'object' && value !== null)
    for (const [key, each] of Object.entries(value)) walk(each, [...path, key], paths);
  else paths.push(path);
}

function commentsOf(text: string): readonly string[] {
  const comments: string[] = [];
  visit(parseDocument(text), {
    Node: (_key, node) =>
      void comments.push(
        ...[node.commentBefore, isScalar(node) || isCollection(node) ? node.comment : '']
          .flatMap((each) => (each ?? '').split('\n'))
          .filter((each) => each.trim() !== ''),
      ),
  });
  const { comment, commentBefore } = parseDocument(text);
  return [...comments, ...(comment ?? '').split('\n'), ...(commentBefore ?? '').split('\n')]
    .filter((each) => each.trim() !== '')
    .toSorted();
}
