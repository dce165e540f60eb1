import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { Draft } from '../../draft';
import type { Finding } from '../../finding';
import { loadEngine } from '../load-engine';
import { draftSchema } from './draft-schema';
import { formatReport } from './format-report';
import { readRequests } from './read-requests';

/** `kintaitta check --ndjson`, `check "text"` and `check FILE`; without `--pack` by the base rules. */
export async function check(parameters: readonly string[]): Promise<number> {
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

/** All lines are read before the first answer, so that bad input yields nothing but the error. */
async function checkLines(pack: string): Promise<number> {
  const requests = readRequests(await readStdin());
  const engine = loadEngine(pack);
  const answers = requests.map(({ id, ...draft }) => {
    const { languages, findings } = engine.check(draft);
    return `${JSON.stringify({ id, languages, findings: findings.map(toAnswer) })}\n`;
  });
  process.stdout.write(answers.join(''));
  return 0;
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** The fields that the answer promises. */
function toAnswer({ category, kind, rule, severity, start, end, quote, guideline, suggestions }: Finding) {
  return { category, kind, rule, severity, start, end, quote, guideline, suggestions };
}
