import { parseArgs } from 'node:util';
import type { CompiledPack } from '../../pack/compiled-pack';
import { compiledFrom } from './compiled-from';

/** `kintaitta pack diff A B`: what changes for people between two packs (folders, ids or built files). */
export function diffPack(parameters: readonly string[]): number {
  const { positionals } = parseArgs({ args: [...parameters], allowPositionals: true });
  const [a, b, ...rest] = positionals;
  if (a === undefined || b === undefined || rest.length > 0) {
    throw new Error('Name two packs: kintaitta pack diff paimio-1.0.0.json rules/paimio');
  }
  const lines = differences(compiledFrom(a), compiledFrom(b));
  console.log(lines.length === 0 ? 'No difference.' : lines.join('\n'));
  return 0;
}

/** One line for each thing that was added (`+`), removed (`-`) or changed (`~`, with the fields). */
export function differences(a: CompiledPack, b: CompiledPack): readonly string[] {
  const { rules: rulesA, guidelines: guidelinesA, ...restA } = a;
  const { rules: rulesB, guidelines: guidelinesB, ...restB } = b;
  return [
    ...changedFields(restA, restB).map((field) => `~ ${field}${versions(field, a, b)}`),
    ...compare('guideline', guidelinesA, guidelinesB),
    ...compare('rule', rulesA, rulesB),
  ];
}

const versions = (field: string, a: CompiledPack, b: CompiledPack): string =>
  field === 'version' ? ` ${a.version} → ${b.version}` : '';

function compare(
  what: string,
  before: readonly { id: string }[],
  after: readonly { id: string }[],
): string[] {
  const old = new Map(before.map((entry) => [entry.id, entry]));
  const now = new Map(after.map((entry) => [entry.id, entry]));
  const added = after.filter(({ id }) => !old.has(id)).map(({ id }) => `+ ${what} ${id}`);
  const removed = before.filter(({ id }) => !now.has(id)).map(({ id }) => `- ${what} ${id}`);
  const changed = after.flatMap((entry) => {
    const earlier = old.get(entry.id);
    const fields = earlier ? changedFields(earlier, entry) : [];
    return fields.length > 0 ? [`~ ${what} ${entry.id}: ${fields.join(', ')}`] : [];
  });
  return [...added, ...removed, ...changed];
}

function changedFields(a: object, b: object): string[] {
  const [old, now] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return [...new Set([...old.keys(), ...now.keys()])].filter(
    (field) => JSON.stringify(old.get(field)) !== JSON.stringify(now.get(field)),
  );
}
