import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Plugin } from 'vite';
import { build } from 'wxt';
import { root } from '../setup/run.mjs';

const FOLDER = `${sep}node_modules${sep}`;

/**
 * Names of the npm packages of which code stands in the extension, by building it for Chromium and Firefox and asking the
 * bundler: what is only used for building or testing is not among them.
 */
export async function shippedPackages(): Promise<readonly string[]> {
  const names = new Set<string>();
  const outDir = mkdtempSync(join(tmpdir(), 'kintaitta-parts-'));
  const collector: Plugin = {
    name: 'shipped-packages',
    generateBundle(_options, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const [path, { renderedLength }] of Object.entries(output.modules)) {
          const name = packageOf(path);
          if (name !== undefined && renderedLength > 0) names.add(name);
        }
      }
    },
  };
  try {
    for (const browser of ['chrome', 'firefox']) {
      await build({
        root,
        outDir,
        browser,
        manifestVersion: 3,
        logger: quiet,
        hooks: {
          'vite:build:extendConfig': (_entrypoints, config) => {
            config.plugins = [...(config.plugins ?? []), collector];
            config.worker = { ...config.worker, plugins: () => [collector] }; // Workers are bundled apart.
          },
        },
      });
    }
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return [...names].sort();
}

/**
 * `@messageformat/runtime` of `…/node_modules/@messageformat/runtime/lib/runtime.js`. What the bundler adds of its own has
 * a made-up path that begins with a zero byte and its name.
 */
function packageOf(path: string): string | undefined {
  const bundler = /^\0(vite|rolldown)\//.exec(path)?.[1];
  if (bundler) return bundler;
  const at = path.lastIndexOf(FOLDER);
  if (at < 0) return undefined;
  const [first = '', second = ''] = path.slice(at + FOLDER.length).split(sep);
  return first.startsWith('@') ? `${first}/${second}` : first;
}

const nothing = (): void => undefined;
/** Only the list is wanted, not what a build tells of itself. */
const quiet = {
  debug: nothing,
  log: nothing,
  info: nothing,
  warn: nothing,
  error: console.error,
  fatal: console.error,
  success: nothing,
  level: 0,
};
