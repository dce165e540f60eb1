import { parseArgs } from 'node:util';
import { readPackText } from '../../pack/read-pack-text';
import { type ParsedPolicy, parsePolicy } from '../../settings/parse-policy';
import { findDroppedValues } from './find-dropped-values';
import { inWords } from './in-words';
import { onlyOne } from './only-one';
import { readPolicyFile } from './read-policy-file';

const EXAMPLE = 'kintaitta policy check policies.json';
/** `kintaitta policy check FILE`: what a policy file sets, and what would be ignored and why. */
export async function policy(parameters: readonly string[]): Promise<number> {
  const { positionals } = parseArgs({ args: [...parameters], allowPositionals: true });
  const [name, ...files] = positionals;
  if (name !== 'check') throw new Error(`There is no command "policy ${name ?? ''}": say ${EXAMPLE}`);
  const { browser, values: written, placeOf } = readPolicyFile(onlyOne(files, EXAMPLE));
  const dropped = browser === 'chromium' ? findDroppedValues(written) : [];
  const isDropped = (key: string) => dropped.some((each) => each.key === key);
  const { values: given, ignored } = parsePolicy(
    Object.fromEntries(Object.entries(written).filter(([key]) => !isDropped(key))),
  );
  for (const [key, value] of Object.entries(given)) {
    const lock = given.enforced?.includes(key) ? ' (locked)' : '';
    console.log(`${key}${lock}: ${short(value)}`);
  }
  const refusal = await refusalOf(given);
  const problems = [
    ...dropped.map(({ key, message }) => ({ key, message })),
    ...ignored.map(({ key, reason, detail }) => ({ key, message: `is ignored: ${inWords(reason, detail)}` })),
    ...(refusal ? [{ key: 'pack', message: `is ignored: ${refusal}` }] : []),
  ];
  for (const { key, message } of problems) console.error(`${placeOf(key)} "${key}" ${message}`);
  if (problems.length === 0) console.log(`All of it is used, by ${browserNames[browser]}.`);
  return problems.length > 0 ? 1 : 0;
}

const browserNames = { chromium: 'Chrome, Edge and Chromium', firefox: 'Firefox' } as const;

async function refusalOf({ pack, packKeys }: ParsedPolicy['values']): Promise<string | undefined> {
  if (pack === undefined) return undefined;
  const read = await readPackText(pack, packKeys ?? [], { now: new Date() });
  return read.pack ? undefined : inWords(read.refusal, read.detail);
}

const MAX_LENGTH = 90;

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}… (${text.length} characters)` : text;
}
