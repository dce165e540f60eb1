import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const SPEC = 'tests/browser/screenshots.spec.ts';

/**
 * Takes the pictures of the browser tests and answers the file of the prompt over the compose box of X.
 * @throws where the browser or the test fails, with what it printed.
 */
export function photographPrompt(): string {
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['--no-install', 'playwright', 'test', SPEC, '--reporter=line'],
    { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' },
  );
  if (status !== 0) throw new Error(`No picture could be taken.\n${stdout}\n${stderr}`);
  return '.cache/screenshots/prompt-x.png';
}
