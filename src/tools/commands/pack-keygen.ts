import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { generateSigningKeys } from '../../pack/signed-pack';
import { onlyOne } from './only-one';

const OWNER_ONLY = 0o600;

/**
 * `kintaitta pack keygen ID`: writes `ID.private.jwk` (to keep, readable by its owner only) and `ID.public.jwk` (for the
 * policy). Never overwrites a key. A path says where: the key is named by the last part.
 */
export async function generateKeys(parameters: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...parameters], allowPositionals: true });
  const id = onlyOne(positionals, 'kintaitta pack keygen paimio-2026');
  const [privatePath, publicPath] = [`${id}.private.jwk`, `${id}.public.jwk`];
  const taken = [privatePath, publicPath].find((path) => existsSync(path));
  if (taken) throw new Error(`${taken} is already there: choose another name for a new key.`);
  const { privateKey, publicKey } = await generateSigningKeys(basename(id));
  writeFileSync(privatePath, `${JSON.stringify(privateKey, undefined, 2)}\n`, { mode: OWNER_ONLY });
  writeFileSync(publicPath, `${JSON.stringify(publicKey, undefined, 2)}\n`);
  console.log(`${privatePath}: signs packs; keep it where only the signer reads it.`);
  console.log(`${publicPath}: put this text into the policy's list packKeys:`);
  console.log(JSON.stringify(publicKey));
  return 0;
}
