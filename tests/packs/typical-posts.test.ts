import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { draftSchema } from '../../src/tools/commands/draft-schema';
import { loadEngine } from '../../src/tools/load-engine';

const posts = (id: string) =>
  v.parse(
    v.array(draftSchema),
    parse(readFileSync(new URL(`typical-posts/${id}.yaml`, import.meta.url), 'utf8')),
  );

/** A page to be read by eye: each post, and what is said of it. */
function pageOf(id: string): string {
  const engine = loadEngine(id);
  const entries = posts(id).map((draft) => {
    const { findings } = engine.check(draft);
    const lines = findings.map(
      ({ severity, kind, quote, guideline }) => `  ${severity} ${kind} «${quote}» → ${guideline ?? '–'}`,
    );
    const head = `${draft.account}, ${draft.role}: ${draft.text.replaceAll('\n', ' ⏎ ')}`;
    return [head, ...(lines.length > 0 ? lines : ['  (quiet)'])].join('\n');
  });
  return `${entries.join('\n\n')}\n`;
}

test.each(['paimio', 'joroinen', 'naantali', 'pietarsaari'])(
  'what typical posts of %s are told',
  { timeout: 30_000 },
  async (id) => {
    await expect(pageOf(id)).toMatchFileSnapshot(`typical-posts/${id}.snapshot.txt`);
  },
);
