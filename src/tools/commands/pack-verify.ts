import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { verifyPack as verifySigned } from '../../pack/signed-pack';
import { inWords } from './in-words';
import { onlyOne } from './only-one';
import { readPublicKey } from './read-key';

/** `kintaitta pack verify FILE --key PUBLIC [--key …]`: whether a browser with these keys would take the pack. */
export async function verifyPack(parameters: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { key: { type: 'string', multiple: true, default: [] } },
  });
  const path = onlyOne(positionals, 'kintaitta pack verify paimio-1.0.0.jws --key paimio-2026.public.jwk');
  if (values.key.length === 0) throw new Error('Give at least one public key: --key paimio-2026.public.jwk');
  const keys = values.key.map(readPublicKey);
  const verdict = await verifySigned(readFileSync(path, 'utf8'), keys, { now: new Date() });
  if (!verdict.document) {
    console.error(`${path} is refused: ${inWords(verdict.refusal, verdict.detail)}`);
    return 1;
  }
  const { issuer, approver, published, expires, pack } = verdict.document;
  console.log(`${path} is good: ${pack.id} ${pack.version}, ${pack.rules.length} rules.`);
  console.log(`Published by ${issuer} on ${published}, approved by ${approver}, key ${verdict.key}.`);
  if (expires) console.log(`Expires ${expires}.`);
  return 0;
}
