import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

const text = v.string();
const marked = v.object({ category: text, quote: text, sub: v.optional(text) });

const post = v.object({
  id: text,
  lang: text,
  platform: text,
  account: v.picklist(['organisation', 'work', 'personal']),
  role: v.picklist(['employee', 'trustee']),
  bilingual: v.boolean(),
  text,
  expect: v.array(marked),
  optional: v.array(marked),
  clean: v.boolean(),
});

const personalDataCase = v.object({
  id: text,
  lang: text,
  account: v.picklist(['organisation', 'work', 'personal']),
  text,
  expect: v.array(v.object({ type: text, quote: text })),
  optional: v.array(v.object({ type: text, quote: text })),
  clean: v.boolean(),
});

const toneText = v.object({ text, label: text, source: text, genre: v.optional(text) });
const named = v.object({
  text,
  names: v.array(v.object({ quote: text, start: v.number(), end: v.number() })),
});
const runningText = v.object({ text, lang: text, genre: text });
const bilingualPost = v.object({
  id: text,
  text,
  layout: text,
  size: text,
  swedish_missing: v.boolean(),
  finnish_missing: v.boolean(),
  partial: v.boolean(),
});
const pair = v.object({ id: text, fi: text, sv: text, placeholders: v.boolean() });
const identified = v.object({ text, lang: text, len: text });

/** The sets by file name (without half and ending) and the shape of their lines. */
const sets = {
  posts: post,
  'pii-cases': personalDataCase,
  'tone-fi': toneText,
  'tone-sv': toneText,
  'tone-en': toneText,
  'names.fi': named,
  'names.sv': named,
  running: runningText,
  'posts-bilingual': bilingualPost,
  'parallel-public': pair,
  langid: identified,
} as const;

export type SetName = keyof typeof sets;
export type Row<Name extends SetName> = v.InferOutput<(typeof sets)[Name]>;

/** Reads the sets of one folder and half; a set that is not there is empty. */
export function openCorpora(folder: string, half: string): <Name extends SetName>(name: Name) => Row<Name>[] {
  return (name) => {
    const path = join(folder, `${name}.${half}.jsonl`);
    if (!existsSync(path)) return [];
    const schema = v.array(sets[name]);
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    const parsed = v.safeParse(
      schema,
      lines.map((line) => JSON.parse(line)),
    );
    if (!parsed.success) {
      const [issue] = parsed.issues;
      throw new Error(`${path}: ${v.getDotPath(issue) ?? ''} ${issue.message}`);
    }
    return parsed.output as Row<typeof name>[];
  };
}
