import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import type { Draft } from '../../draft';
import { draftSchema } from './draft-schema';
import { parseCsv } from './parse-csv';
import { parseJson } from './read-json';

export interface Post {
  /** File and row, as a person would look for it. */
  readonly place: string;
  readonly draft: Draft;
}

/** Column names that hold the text, in exports of the platforms and in lists of one's own. */
const TEXT_COLUMNS = [
  'text',
  'teksti',
  'post',
  'julkaisu',
  'message',
  'viesti',
  'inlägg',
  'description',
  'caption',
];

/**
 * Old posts of a file or of all files of a folder: `.txt` (one post a file), `.csv` (with a heading row), `.ndjson`.
 * @throws naming the file that can't be read.
 */
export function readPosts(path: string): readonly Post[] {
  if (!statSync(path).isDirectory()) return readFile(path);
  const posts = readdirSync(path)
    .toSorted()
    .filter((name) => /\.(txt|csv|ndjson)$/.test(name))
    .flatMap((name) => readFile(join(path, name)));
  if (posts.length === 0) throw new Error(`${path} holds no posts: give .txt, .csv or .ndjson files.`);
  return posts;
}

function readFile(path: string): readonly Post[] {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  if (path.endsWith('.csv')) return postsOfTable(path, parseCsv(text));
  if (path.endsWith('.ndjson')) {
    return text.split('\n').flatMap((line, number) => {
      if (line.trim() === '') return [];
      const json = parseJson(line, path, number + 1);
      return [{ place: `${path}:${number + 1}`, draft: draftOf(json, `${path}:${number + 1}`) }];
    });
  }
  return [{ place: path, draft: { text: text.trimEnd() } }];
}

/** @throws naming the place and field of what can't be read. */
function draftOf(json: unknown, place: string): Draft {
  const fields = v.safeParse(draftSchema, json);
  if (fields.success) return fields.output;
  const [issue] = fields.issues;
  const field = v.getDotPath(issue);
  if (field === null) throw new Error(`${place} must be {"text": "…"}, not ${issue.received}.`);
  if (issue.received === 'undefined') throw new Error(`${place} "${field}" is missing.`);
  throw new Error(`${place} "${field}" must be ${issue.expected}, not ${issue.received}.`);
}

function postsOfTable(
  path: string,
  [heading = [], ...rows]: readonly (readonly string[])[],
): readonly Post[] {
  const names = heading.map((name) => name.trim().toLowerCase());
  const column = TEXT_COLUMNS.map((name) => names.indexOf(name)).find((number) => number >= 0);
  if (column === undefined) {
    throw new Error(`${path}:1 has no column of texts: call it "text" (there are ${heading.join(', ')}).`);
  }
  return rows.flatMap((row, number) => {
    const text = row[column] ?? '';
    return text.trim() === '' ? [] : [{ place: `${path}, row ${number + 2}`, draft: { text } }];
  });
}
