import { platforms } from '../draft';
import { type PolicyKey, type PolicyShape, policyKeys } from '../settings/policy-keys';

/** What each key is for; shown by the browser's own policy page and in the policy editors of Windows. */
export const policyHelp: Readonly<Record<PolicyKey, string>> = {
  municipality: 'Id of the rule pack in force, for example paimio.',
  locale: 'Language of Kintaitta: fi, sv or en.',
  pack: 'A rule pack as text: a signed one (kintaitta pack sign) or a built one (kintaitta pack build).',
  packUrl: 'Address (https) of a signed rule pack, fetched at most daily. Needs packKeys.',
  packKeys: 'Public keys (JSON text, one an entry) of those who may publish packs.',
  accounts: "The organisation's own accounts by platform, besides those of the pack.",
  disabledRules: 'Ids of rules that are off.',
  enforced: 'Names of settings that the user can not change: municipality, locale.',
};

const texts = { type: 'array', items: { type: 'string' } } as const;
const shapes: Readonly<Record<PolicyShape, object>> = {
  text: { type: 'string' },
  list: texts,
  lists: { type: 'object', properties: Object.fromEntries(platforms.map((name) => [name, texts])) },
};

/**
 * The schema that Chromium wants of `storage.managed`, as text. It says only the types: what a browser drops it drops
 * silently, so values are checked by us, with reasons. Chromium does not load an extension whose schema has
 * `additionalProperties: true|false`, `oneOf`, lists of types or a property without a type.
 */
export function managedSchema(): string {
  const properties = Object.entries(policyKeys).map(([name, { shape }]) => [
    name,
    { ...shapes[shape], description: helpOf(name) },
  ]);
  return `${JSON.stringify({ type: 'object', properties: Object.fromEntries(properties) }, undefined, 2)}\n`;
}

const helpOf = (name: string): string => Object.entries(policyHelp).find(([key]) => key === name)?.[1] ?? '';
