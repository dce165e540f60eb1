import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { onlyOne } from './only-one';
import { signFrom, signOptions } from './sign-options';

/**
 * `kintaitta pack publish DIR --key … --issuer … --approver … --to FOLDER`: writes into a folder of a web server
 * `<id>.jws` (what `packUrl` of the policy names), a copy named by its version, and `<id>.latest.json` for people.
 */
export async function publishPack(parameters: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    allowPositionals: true,
    options: { ...signOptions, to: { type: 'string' } },
  });
  if (values.to === undefined) throw new Error('Say where to: --to FOLDER (a folder of the web server)');
  const { jws, document } = await signFrom(
    onlyOne(positionals, 'kintaitta pack publish rules/paimio --key … --to …'),
    values,
  );
  const { id, version } = document.pack;
  const latest = {
    id,
    version,
    published: document.published,
    file: `${id}-${version}.jws`,
    sha256: createHash('sha256').update(jws).digest('hex'),
  };
  mkdirSync(values.to, { recursive: true });
  writeFileSync(join(values.to, latest.file), jws);
  writeFileSync(join(values.to, `${id}.jws`), jws);
  writeFileSync(join(values.to, `${id}.latest.json`), `${JSON.stringify(latest, undefined, 2)}\n`);
  console.log(`${join(values.to, `${id}.jws`)}: ${id} ${version}, sha256 ${latest.sha256}.`);
  return 0;
}
