import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import type { CompiledPack } from '../../pack/compiled-pack';
import { compareVersions } from '../../pack/signed-pack';
import { onlyOne } from './only-one';
import { readJson } from './read-json';
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
  refuseStepBack(values.to, document.pack);
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

const latestSchema = v.object({ version: v.string(), file: v.string() });

/**
 * Signing the same pack anew, with another key or date, is fine.
 * @throws where browsers would refuse the pack, or two packs would go by the same version.
 */
function refuseStepBack(folder: string, pack: CompiledPack): void {
  const path = join(folder, `${pack.id}.latest.json`);
  const latest = existsSync(path) ? v.safeParse(latestSchema, readJson(path)) : undefined;
  if (!latest?.success) return;
  const { version, file } = latest.output;
  const step = compareVersions(pack.version, version);
  if (step < 0) {
    throw new Error(
      `${version} is published already, and browsers refuse the older ${pack.version}: raise version in pack.yaml above ${version}.`,
    );
  }
  const published = join(folder, file);
  if (
    step > 0 ||
    !existsSync(published) ||
    packTextOf(readFileSync(published, 'utf8')) === JSON.stringify(pack)
  )
    return;
  throw new Error(`${version} is published already, with other content: raise version in pack.yaml.`);
}

/** The pack of a signed file as text; what the signature says of it is checked by who reads it, not here. */
function packTextOf(jws: string): string | undefined {
  const [, payload = ''] = jws.split('.');
  try {
    const { pack } = v.parse(
      v.object({ pack: v.unknown() }),
      JSON.parse(Buffer.from(payload, 'base64url').toString()),
    );
    return JSON.stringify(pack);
  } catch {
    return undefined;
  }
}
