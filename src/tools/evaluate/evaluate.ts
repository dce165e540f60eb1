import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Draft } from '../../draft';
import type { Finding } from '../../finding';
import { loadEngine } from '../load-engine';
import { openCorpora } from './corpora';
import { evaluateLanguages } from './evaluate-languages';
import { evaluateNames } from './evaluate-names';
import { evaluatePersonalData } from './evaluate-personal-data';
import { evaluatePosts } from './evaluate-posts';
import { evaluateRunning } from './evaluate-running';
import { evaluateTone } from './evaluate-tone';
import { evaluateBilingualPosts, evaluateFacts } from './evaluate-translation';
import { formatRows, type Report } from './table';

const HELP = `npm run evaluate -- [--corpora DIR] [--half NAME] [--set NAME …] [--json] [--errors]

Precision, recall and false alarms of the checks on the corpora (default ../shared/corpora, half dev).
--errors lists every miss and false alarm; --json prints the rows as JSON.`;

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    half: { type: 'string', default: 'dev' },
    set: { type: 'string', multiple: true },
    json: { type: 'boolean', default: false },
    errors: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const folder = resolve(values.corpora);
if (!existsSync(folder)) {
  console.error(`There is no folder ${folder}. Name the folder of the corpora with --corpora DIR.`);
  process.exit(2);
}

const engine = loadEngine('base');
const read = openCorpora(folder, values.half);
const timings: { readonly ms: number; readonly text: string }[] = [];

function check(draft: Draft): readonly Finding[] {
  const started = performance.now();
  const { findings } = engine.check(draft);
  timings.push({ ms: performance.now() - started, text: draft.text });
  return findings;
}
const checkText = (text: string): readonly Finding[] => check({ text });

const platformOf = (name: string): Draft['platform'] => {
  const lower = name.toLowerCase();
  return lower === 'facebook' || lower === 'instagram' || lower === 'x' || lower === 'linkedin'
    ? lower
    : 'other';
};

const sets: Record<string, () => Report> = {
  posts: () =>
    evaluatePosts(read('posts'), ({ text, platform, account, role, bilingual }) =>
      check({ text, platform: platformOf(platform) ?? 'other', account, role, bilingual }),
    ),
  'pii-cases': () => evaluatePersonalData(read('pii-cases'), ({ text, account }) => check({ text, account })),
  'tone-fi': () => evaluateTone('fi', read('tone-fi'), checkText),
  'tone-sv': () => evaluateTone('sv', read('tone-sv'), checkText),
  'tone-en': () => evaluateTone('en', read('tone-en'), checkText),
  running: () => evaluateRunning(read('running'), checkText),
  'posts-bilingual': () =>
    evaluateBilingualPosts(read('posts-bilingual'), (text) => check({ text, bilingual: true })),
  'parallel-public': () => evaluateFacts(read('parallel-public'), (text) => check({ text, bilingual: true })),
  'names.fi': () => evaluateNames('names.fi', read('names.fi'), checkText),
  'names.sv': () => evaluateNames('names.sv', read('names.sv'), checkText),
  langid: () => evaluateLanguages(read('langid'), (text) => engine.check({ text }).languages),
};

const chosen = values.set ?? Object.keys(sets);
const unknown = chosen.filter((name) => !sets[name]);
if (unknown.length > 0) {
  console.error(`There is no set ${unknown.join(', ')}. The sets are ${Object.keys(sets).join(', ')}.`);
  process.exit(2);
}
const reports = chosen.flatMap((name) => sets[name]?.() ?? []);
// Of a half that nobody may read only the length is told.
const slowest = timings
  .toSorted((a, b) => b.ms - a.ms)
  .slice(0, 5)
  .map(({ ms, text }) => ({ ms, characters: text.length, ...(values.errors && { text }) }));

if (values.json) {
  const slips = values.errors ? { slips: reports.flatMap((report) => report.slips) } : {};
  console.log(
    JSON.stringify(
      { half: values.half, rows: reports.flatMap((report) => report.rows), ...slips, slowest },
      null,
      2,
    ),
  );
} else {
  for (const report of reports) {
    if (report.rows.length > 0) console.log(`${formatRows(report.rows)}\n`);
    if (!values.errors) continue;
    for (const slip of report.slips)
      console.log(`${slip.set}\t${slip.what}\t${slip.id}\t${slip.text.replaceAll('\n', ' ⏎ ')}`);
  }
  console.log('Slowest inputs:');
  for (const { ms, characters, text } of slowest) {
    const words = text ? `: ${text.slice(0, 60).replaceAll('\n', ' ')}…` : '';
    console.log(`  ${ms.toFixed(1)} ms, ${characters} characters${words}`);
  }
}
