import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const FILE = join('5', 'mor-standard', 'mor.vfst');

/** Where Voikko dictionaries are kept on Debian, other Unixes, Homebrew and by hand. */
const folders = [
  '/usr/lib/voikko',
  '/usr/share/voikko',
  '/usr/local/lib/voikko',
  '/usr/local/share/voikko',
  '/opt/homebrew/lib/voikko',
  '/opt/homebrew/share/voikko',
  '/etc/voikko',
  join(homedir(), '.voikko'),
];

/**
 * Path of the Finnish transducer (`mor.vfst` of voikko-fi); `KINTAITTA_DICTIONARY` goes first.
 * @returns {string | undefined} `undefined` where it is not installed
 */
export function findDictionary() {
  const given = process.env.KINTAITTA_DICTIONARY;
  const candidates = [...(given ? [given] : []), ...folders.map((folder) => join(folder, FILE))];
  return candidates.find((path) => existsSync(path));
}
