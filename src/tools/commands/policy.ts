import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { readPackText } from '../../pack/read-pack-text';
import { type ParsedPolicy, parsePolicy } from '../../settings/parse-policy';
import { CHROMIUM_ID, FIREFOX_ID } from '../extension-ids';
import { onlyOne } from './only-one';

const EXAMPLE = 'kintaitta policy check policies.json';
const values = v.record(v.string(), v.unknown());
const chromiumFile = v.object({ '3rdparty': v.object({ extensions: v.record(v.string(), values) }) });
const firefoxFile = v.object({
  policies: v.object({ '3rdparty': v.object({ Extensions: v.record(v.string(), values) }) }),
});

/** `kintaitta policy check FILE`: what a policy file sets, and what would be ignored and why. */
export async function policy(parameters: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...parameters], allowPositionals: true });
  const [name, ...files] = positionals;
  if (name !== 'check') throw new Error(`There is no command "policy ${name ?? ''}": say ${EXAMPLE}`);
  const path = onlyOne(files, EXAMPLE);
  const { values: given, ignored } = parsePolicy(valuesOf(path));
  for (const [key, value] of Object.entries(given)) {
    const lock = given.enforced?.includes(key) ? ' (locked)' : '';
    console.log(`${key}${lock}: ${short(value)}`);
  }
  for (const { key, reason, detail } of ignored)
    console.error(`${path}: "${key}" is ignored, ${reason}: ${detail}`);
  const refusal = await refusalOf(given);
  if (refusal) console.error(`${path}: "pack" is ignored, ${refusal}`);
  return ignored.length > 0 || refusal ? 1 : 0;
}

/** @throws where the file is no policy, or none for Kintaitta. */
function valuesOf(path: string): Readonly<Record<string, unknown>> {
  const json: unknown = JSON.parse(readFileSync(path, 'utf8'));
  const chromium = v.safeParse(chromiumFile, json);
  const firefox = v.safeParse(firefoxFile, json);
  const own = chromium.success
    ? chromium.output['3rdparty'].extensions[CHROMIUM_ID]
    : firefox.success && firefox.output.policies['3rdparty'].Extensions[FIREFOX_ID];
  if (own) return own;
  throw new Error(
    `${path} says nothing to Kintaitta: Chrome and Edge need "3rdparty" › "extensions" › "${CHROMIUM_ID}", Firefox "policies" › "3rdparty" › "Extensions" › "${FIREFOX_ID}".`,
  );
}

async function refusalOf({ pack, packKeys }: ParsedPolicy['values']): Promise<string | undefined> {
  if (pack === undefined) return undefined;
  const read = await readPackText(pack, packKeys ?? [], { now: new Date() });
  return read.pack ? undefined : `${read.refusal}: ${read.detail}`;
}

const MAX_LENGTH = 90;

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}… (${text.length} characters)` : text;
}
