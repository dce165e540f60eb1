import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './find-browser.mjs';
import { findDictionary } from './find-dictionary.mjs';
import { root, run, runTool } from './run.mjs';

const OLDEST_NODE = [20, 19];
const STAMP = join(root, 'node_modules', '.kintaitta-lock');

/**
 * Installs what is missing: the npm packages of the lock file and, on Debian, the browsers and the Finnish dictionary;
 * then generates what the code imports. Running it again is quick and changes nothing. Ends the process where it can't go on.
 */
export function setUp() {
  requireNode();
  installPackages();
  installSystemPackages();
  must(runTool('tsx', ['src/tools/generate.ts']), 'Generating packs and texts failed.');
  if (!existsSync(join(root, '.wxt', 'tsconfig.json')))
    must(runTool('wxt', ['prepare']), 'wxt prepare failed.');
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  fail(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`);
}

function installPackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  must(run('npm', ['ci', '--no-audit', '--no-fund']), 'npm ci failed.');
  writeFileSync(STAMP, wanted);
}

/** What the system must have: how to see it, and its name in Debian. */
const needs = [
  { found: findChromium, debian: 'chromium', otherwise: 'Chromium or Chrome (or set KINTAITTA_CHROMIUM)' },
  { found: findFirefox, debian: 'firefox-esr', otherwise: 'Firefox (or set KINTAITTA_FIREFOX)' },
  {
    found: findDictionary,
    debian: 'voikko-fi',
    otherwise: 'the Voikko dictionary voikko-fi (or set KINTAITTA_DICTIONARY to its mor.vfst)',
  },
];

function installSystemPackages() {
  const missing = needs.filter((need) => !need.found());
  if (missing.length === 0) return;
  const names = missing.map((need) => need.debian);
  if (existsSync('/usr/bin/apt-get')) {
    const asRoot = process.getuid?.() === 0 ? [] : existsSync('/usr/bin/sudo') ? ['sudo', '-n'] : undefined;
    if (asRoot) {
      console.log(`Installing ${names.join(', ')} …`);
      apt(asRoot, ['update', '-qq']);
      apt(asRoot, ['install', '-y', '-qq', '--no-install-recommends', ...names]);
    }
  }
  const still = needs.filter((need) => !need.found());
  if (still.length > 0)
    fail(`Please install ${still.map((need) => need.otherwise).join(' and ')}, then run this again.`);
}

function apt(prefix, parameters) {
  const [command, ...rest] = [...prefix, 'apt-get', ...parameters];
  run(command, rest, { DEBIAN_FRONTEND: 'noninteractive' });
}

function must(code, message) {
  if (code !== 0) fail(message);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (process.argv[1]?.endsWith('set-up.mjs')) {
  mkdirSync(join(root, '.generated'), { recursive: true });
  setUp();
}
