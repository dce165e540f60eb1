import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { checkers } from './checkers.mjs';
import { summarise, type Timing, timeOf } from './measure';
import { makePost } from './texts';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const LENGTHS = [280, 3_000, 63_206] as const;
/** The lengths take turns, so that a busy moment of the machine meets all of them. */
const ROUNDS = 15;
/** Different posts of each length in a round: in all enough for a median, and bounded for the slow checkers. */
const POSTS_OF_ROUND: Readonly<Record<(typeof LENGTHS)[number], number>> = { 280: 4, 3000: 2, 63206: 1 };
/**
 * Unmeasured posts before, of as many characters at each length: the compiler of the machine goes on making code faster
 * until a checker has seen about so many, and how far it got by chance would decide between short times.
 */
const WARM_UP_CHARACTERS = 4 * 63_206;
const START_UPS = 9;

interface Measured {
  readonly checker: string;
  readonly language: string;
  readonly length: number;
  readonly first: Timing;
  readonly repeated: Timing;
}

installPeers();
await bundleEngine();

const startUp = measureStartUps();
const measured: Measured[] = [];
const growth: Growth[] = [];
for (const [name, start] of Object.entries(checkers)) {
  const check = await start();
  const isOurs = name === 'kintaitta';
  for (const language of isOurs ? (['en', 'fi', 'sv', 'mixed'] as const) : (['en'] as const)) {
    measured.push(...(await measure(name, check, language)));
    if (isOurs) growth.push(await measureGrowth(check, language));
  }
}
const keystroke = await measureKeystroke();
const checks = judge();

if (process.argv.includes('--json'))
  console.log(JSON.stringify({ startUp, measured, growth, keystroke, checks }, null, 2));
else print();
process.exit(checks.every((budget) => budget.kept) ? 0 : 1);

function installPeers(): void {
  if (existsSync(`${here}node_modules/harper.js`)) return;
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--silent'], {
    cwd: here,
    stdio: 'inherit',
  });
  if (status !== 0) throw new Error('The peers could not be installed: npm ci in tests/bench failed.');
}

async function bundleEngine(): Promise<void> {
  await build({
    entryPoints: [`${here}engine.ts`],
    outfile: `${root}.cache/bench/engine.mjs`,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
}

interface StartUp {
  readonly ms: number;
  readonly megabytes: number;
}

/** The median start of each checker; they take turns, so that a busy moment of the machine meets all of them. */
function measureStartUps(): Readonly<Record<string, StartUp>> {
  const names = Object.keys(checkers);
  const rounds = Array.from({ length: START_UPS }, () => names.map(startOnce));
  return Object.fromEntries(
    names.map((name, number) => {
      const runs = rounds.map((round) => round[number]).filter((run) => run !== undefined);
      const median = runs.toSorted((a, b) => a.ms - b.ms)[Math.floor(START_UPS / 2)];
      return [name, median ?? { ms: Number.NaN, megabytes: Number.NaN }];
    }),
  );
}

function startOnce(name: string): StartUp {
  return JSON.parse(
    execFileSync(process.execPath, [`${here}start-up.mjs`, name], { cwd: root, encoding: 'utf8' }),
  );
}

async function measure(
  checker: string,
  check: (text: string) => unknown,
  language: 'en' | 'fi' | 'sv' | 'mixed',
): Promise<readonly Measured[]> {
  // Unmeasured posts first, so that what is compared is the checkers and not the warming of the machine.
  for (const length of LENGTHS) {
    for (let seed = 1; seed * length <= WARM_UP_CHARACTERS; seed++) {
      await check(makePost(language, length, 8_000 + seed));
    }
  }
  const times = LENGTHS.map((length) => ({ length, first: [] as number[], repeated: [] as number[] }));
  for (let round = 0; round < ROUNDS; round++) {
    for (const { length, first, repeated } of times) {
      for (let post = 0; post < POSTS_OF_ROUND[length]; post++) {
        const text = makePost(language, length, length + round * POSTS_OF_ROUND[length] + post);
        first.push(await timeOf(() => check(text)));
        repeated.push(await timeOf(() => check(text)));
      }
    }
  }
  return times.map(({ length, first, repeated }) => ({
    checker,
    language,
    length,
    first: summarise(first),
    repeated: summarise(repeated),
  }));
}

interface Growth {
  readonly language: string;
  /** Many short posts in a row, with about as many characters as the one long post. */
  readonly short: Timing;
  readonly long: Timing;
  /** Time per character of the long post by that of the short ones. */
  readonly ratio: number;
}

/**
 * What a character costs in a long post and in short ones. As many characters are timed in one go of each, so that
 * both meet the collector of garbage and other work of the machine as often: a single short post mostly meets neither.
 */
async function measureGrowth(
  check: (text: string) => unknown,
  language: 'en' | 'fi' | 'sv' | 'mixed',
): Promise<Growth> {
  const [, SHORT, LONG] = LENGTHS;
  const posts = Math.round(LONG / SHORT);
  const short: number[] = [];
  const long: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const texts = Array.from({ length: posts }, (_, post) =>
      makePost(language, SHORT, 20_000 + round * posts + post),
    );
    short.push(
      await timeOf(async () => {
        for (const text of texts) await check(text);
      }),
    );
    const longText = makePost(language, LONG, 20_000 + round);
    long.push(await timeOf(() => check(longText)));
  }
  const [ofShort, ofLong] = [summarise(short), summarise(long)];
  const ratio = ofLong.median / LONG / (ofShort.median / (posts * SHORT));
  return { language, short: ofShort, long: ofLong, ratio };
}

/** A full check of a long Finnish draft against the check after one more letter in its middle. */
async function measureKeystroke(): Promise<{ readonly full: Timing; readonly again: Timing }> {
  const check = await checkers.kintaitta();
  await check(makePost('fi', 63_206, 1));
  const drafts = Array.from({ length: 9 }, (_, index) => makePost('fi', 63_206, 50 + index));
  const full: number[] = [];
  const again: number[] = [];
  for (const draft of drafts) {
    const typed = `${draft.slice(0, 31_000)}a${draft.slice(31_000)}`;
    full.push(await timeOf(() => check(draft)));
    again.push(await timeOf(() => check(typed)));
  }
  return { full: summarise(full), again: summarise(again) };
}

interface Budget {
  readonly budget: string;
  readonly value: number;
  readonly limit: number;
  readonly kept: boolean;
}

/** The budgets, as ratios of this one run. */
function judge(): readonly Budget[] {
  const of = (checker: string, length: number): number =>
    measured.find((row) => row.checker === checker && row.length === length && row.language === 'en')?.first
      .median ?? Number.NaN;
  const most = (budget: string, value: number, limit: number): Budget => ({
    budget,
    value,
    limit,
    kept: value <= limit,
  });
  const peers = Object.keys(checkers).filter((name) => name !== 'kintaitta');
  return [
    ...peers.flatMap((peer) =>
      LENGTHS.map((length) =>
        most(
          `our time / that of ${peer} at ${length}`,
          of('kintaitta', length) / of(peer, length),
          peer === 'harper.js' && length !== 3_000 ? 0.1 : 1,
        ),
      ),
    ),
    most(
      'our start-up / that of harper.js',
      (startUp.kintaitta?.ms ?? Number.NaN) / (startUp['harper.js']?.ms ?? Number.NaN),
      0.1,
    ),
    ...growth.map(({ language, ratio }) =>
      most(`time per character at 63,206 / at 3,000 (${language})`, ratio, 1.3),
    ),
    most(
      're-check after a keystroke / full check, at 63,206',
      keystroke.again.median / keystroke.full.median,
      0.05,
    ),
  ];
}

function print(): void {
  const ms = ({ median, p95 }: Timing): string => `${median.toFixed(2)} (${p95.toFixed(2)})`;
  console.log('Milliseconds: median (95th percentile)\n');
  for (const { checker, language, length, first, repeated } of measured) {
    console.log(
      `${checker.padEnd(11)} ${language.padEnd(5)} ${String(length).padStart(6)} characters   first ${ms(first).padEnd(20)} repeated ${ms(repeated)}`,
    );
  }
  console.log('\nStart-up to the first answer');
  for (const [name, { ms: milliseconds, megabytes }] of Object.entries(startUp)) {
    console.log(`${name.padEnd(11)} ${milliseconds.toFixed(0)} ms, ${megabytes.toFixed(0)} MB`);
  }
  console.log(
    `\nOne keystroke in 63,206 characters: full ${ms(keystroke.full)}, again ${ms(keystroke.again)}\n`,
  );
  for (const { budget, value, limit, kept } of checks) {
    console.log(`${kept ? 'kept  ' : 'BROKEN'} ${budget}: ${value.toFixed(3)} (at most ${limit})`);
  }
}
