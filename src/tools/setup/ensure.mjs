import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from './run.mjs';

/**
 * Before a command: installs and generates what is missing, and nothing else. Quick where all is there; what is printed
 * goes to standard error, so that a command's own output stays clean.
 */
const isReady =
  existsSync(join(root, 'node_modules', '.bin', 'tsx')) && existsSync(join(root, '.generated', 'complete'));

if (!isReady) {
  const setUp = join('src', 'tools', 'setup', 'set-up.mjs');
  process.exit(run(process.execPath, [setUp], { KINTAITTA_TO_STDERR: '1' }));
}
