import { platforms } from '../draft';
import { type PolicyShape, policyKeys } from '../settings/policy-keys';
import { policyWords } from './policy-words';

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

const helpOf = (name: string): string =>
  Object.entries(policyWords).find(([key]) => key === name)?.[1].help.en ?? '';
