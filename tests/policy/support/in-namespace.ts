import { spawnSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Why tests that need policies of the system are skipped; `undefined` where they can run. */
export const cannotRun: string | undefined =
  process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0
    ? undefined
    : 'policies of the system need root and mount namespaces (Linux): skipped';

const mounts = {
  // The folder itself, so that the browser sees files change in it.
  chromium: 'mount --bind "$0/chromium" /etc/chromium',
  // Laid over `/etc`, because the folder may not be there.
  firefox: 'mount -t overlay overlay -o "lowerdir=$0:/etc" /etc',
};

/**
 * A program that starts a browser which finds `folder/chromium` or `folder/firefox` in its `/etc`. Only that browser
 * sees it (mount namespace): the system's own policies are not touched, and nothing has to be cleaned up.
 */
export function inNamespace(browser: keyof typeof mounts, executable: string, folder: string): string {
  const path = join(folder, `start-${browser}.sh`);
  const script = `mount --make-rprivate / && ${mounts[browser]} && exec "$@"`;
  writeFileSync(path, `#!/bin/sh\nexec unshare -m sh -c '${script}' '${folder}' '${executable}' "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}
