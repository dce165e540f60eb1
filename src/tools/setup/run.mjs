import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Folder of the repository. */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A command that sets up first keeps its own output and input to itself. */
const streams = process.env.KINTAITTA_TO_STDERR ? ['ignore', 2, 2] : 'inherit';
const environment = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', WXT_TELEMETRY: '0' };

/**
 * Runs a program in the repository's folder and lets it print.
 * @param {string} command
 * @param {readonly string[]} parameters
 * @returns {number} its exit code; 127 where it could not be started
 */
export function run(command, parameters, extra = {}) {
  const result = spawnSync(command, parameters, {
    cwd: root,
    stdio: extra.KINTAITTA_TO_STDERR ? ['ignore', 2, 2] : streams,
    env: { ...environment, ...extra },
    shell: process.platform === 'win32',
  });
  return result.status ?? 127;
}

/** Runs a program of `node_modules/.bin`. */
export const runTool = (name, parameters, extra) => run('npx', ['--no-install', name, ...parameters], extra);
