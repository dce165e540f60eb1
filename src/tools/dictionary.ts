import { readFileSync } from 'node:fs';
import { findDictionary } from './setup/find-dictionary.mjs';

export { findDictionary };

/**
 * The bytes of the Finnish transducer.
 * @throws where it is not installed, saying what to install.
 */
export function loadDictionary(): ArrayBuffer {
  const path = findDictionary();
  if (!path) {
    throw new Error(
      'The Finnish dictionary is missing: install voikko-fi (Debian: apt-get install voikko-fi), or set KINTAITTA_DICTIONARY to a mor.vfst file.',
    );
  }
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  return byteLength === buffer.byteLength ? buffer : buffer.slice(byteOffset, byteOffset + byteLength);
}
