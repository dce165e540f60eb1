import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Draft } from '../../draft';
import { loadEngine } from '../load-engine';
import { draftSchema } from './draft-schema';
import { formatReport } from './format-report';
import { readRequests } from './read-requests';

const STDIN = 0;

/** `kintaitta check --ndjson`, `check "text"` and `check FILE`; without `--pack` by the base rules. */
export function check(parameters: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: {
      ndjson: { type: 'boolean', default: false },
      pack: { type: 'string', default: 'base' },
      platform: { type: 'string' },
      surface: { type: 'string' },
      account: { type: 'string' },
      role: { type: 'string' },
      bilingual: { type: 'boolean' },
    },
  });
  if (values.ndjson) return checkLines(values.pack);
  const { ndjson: _, pack, ...circumstances } = values;
  if (positionals.length === 0) throw new Error('Give a text in quotes or the name of a file to check.');
  const text = readText(positionals);
  console.log(formatReport(loadEngine(pack).check(readDraft({ text, ...circumstances })), text));
  return 0;
}

/** A single word that names a file is that file; anything else is the text itself. */
function readText(positionals: readonly string[]): string {
  const [first = ''] = positionals;
  const isFile = positionals.length === 1 && existsSync(first) && statSync(first).isFile();
  return isFile ? readFileSync(first, 'utf8') : positionals.join(' ');
}

function readDraft(input: object): Draft {
  const result = v.safeParse(draftSchema, input);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new Error(`--${v.getDotPath(issue) ?? ''} must be ${issue.expected}, not ${issue.received}.`);
}

function checkLines(pack: string): number {
  const requests = readRequests(readFileSync(STDIN, 'utf8'));
  const engine = loadEngine(pack);
  const answers = requests.map(({ id, ...draft }) => {
    const { languages, findings } = engine.check(draft);
    return JSON.stringify({ id, languages, findings });
  });
  if (answers.length > 0) process.stdout.write(`${answers.join('\n')}\n`);
  return 0;
}
