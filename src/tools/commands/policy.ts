import { parseArgs } from 'node:util';
import type { CompiledPack } from '../../pack/compiled-pack';
import { type ReadPack, readPackText } from '../../pack/read-pack-text';
import { type ParsedPolicy, parsePolicy } from '../../settings/parse-policy';
import { findDroppedValues } from './find-dropped-values';
import { findLostNames } from './find-lost-names';
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
  const inline = await readInline(given);
  if (inline?.pack) console.log(`The pack in it: ${tellPack(inline)}`);
  const problems = [
    ...dropped.map(({ key, message }) => ({ key, message })),
    ...ignored.map(({ key, reason, detail }) => ({ key, message: `is ignored: ${inWords(reason, detail)}` })),
    ...(inline?.refusal
      ? [{ key: 'pack', message: `is ignored: ${inWords(inline.refusal, inline.detail)}` }]
      : []),
    ...findLostNames(given, inline?.pack),
  ];
  for (const { key, message } of problems) console.error(`${placeOf(key)} "${key}" ${message}`);
  if (problems.length === 0) console.log(`All of it is used, by ${browserNames[browser]}.`);
  return problems.length > 0 ? 1 : 0;
}

const browserNames = { chromium: 'Chrome, Edge and Chromium', firefox: 'Firefox' } as const;

/** The pack that stands in the policy itself, as a browser would read it. */
async function readInline({ pack, packKeys }: ParsedPolicy['values']): Promise<ReadPack | undefined> {
  return pack === undefined ? undefined : readPackText(pack, packKeys ?? [], { now: new Date() });
}

function tellPack({ pack, signature }: Extract<ReadPack, { pack: CompiledPack }>): string {
  const by = signature
    ? `signed for ${signature.issuer}, approved by ${signature.approver}, ${signature.published}, key ${signature.key}`
    : 'not signed';
  return `${pack.id} ${pack.version}, ${pack.rules.length} rules, ${by}.`;
}

const MAX_LENGTH = 90;

function short(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}… (${text.length} characters)` : text;
}
