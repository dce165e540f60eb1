import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { onlyOne } from './only-one';
import { signFrom, signOptions } from './sign-options';

/** `kintaitta pack sign DIR|FILE --key … --issuer … --approver … [--expires …] [--out FILE]`: a signed pack. */
export async function signPack(parameters: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { ...signOptions, out: { type: 'string' } },
  });
  const { jws, document } = await signFrom(
    onlyOne(positionals, 'kintaitta pack sign rules/paimio --key …'),
    values,
  );
  const path = values.out ?? `${document.pack.id}-${document.pack.version}.jws`;
  writeFileSync(path, jws);
  console.log(`${path}: ${document.pack.id} ${document.pack.version}, signed for ${document.issuer}.`);
  return 0;
}
