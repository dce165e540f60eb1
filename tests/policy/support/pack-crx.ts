import { spawnSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from '../../../src/tools/setup/find-browser.mjs';

export interface CrxMaker {
  /** Id that a browser gives to extensions packed here. */
  readonly id: string;
  /** Path of the extension packed as this version. */
  pack(version: string): string;
}

/** Packs an unpacked extension as an administrator does: with a key of one's own, by the browser itself. */
export function crxMaker(extension: string, folder: string): CrxMaker {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = join(folder, 'key.pem');
  writeFileSync(key, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const digest = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex');
  const id = [...digest.slice(0, 32)].map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('');
  return {
    id,
    pack(version) {
      const copy = join(folder, `v${version}`);
      mkdirSync(copy, { recursive: true });
      cpSync(extension, copy, { recursive: true });
      const manifest = join(copy, 'manifest.json');
      const { key: _, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
      writeFileSync(manifest, JSON.stringify({ ...rest, version }));
      const parameters = ['--no-sandbox', '--headless', `--user-data-dir=${join(folder, 'packing')}`];
      spawnSync(findChromium() ?? '', [
        ...parameters,
        `--pack-extension=${copy}`,
        `--pack-extension-key=${key}`,
      ]);
      if (!existsSync(`${copy}.crx`)) throw new Error(`${copy} could not be packed.`);
      return `${copy}.crx`;
    },
  };
}
