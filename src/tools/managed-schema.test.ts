import { expect, test } from 'vitest';
import { policyKeys } from '../settings/policy-keys';
import { managedSchema } from './managed-schema';

type Node = { readonly type?: unknown; readonly properties?: Record<string, Node>; readonly items?: Node };

test('Chromium would load the schema: every part has one type, and none of what it refuses', () => {
  const text = managedSchema();
  expect(text).not.toMatch(/additionalProperties|oneOf|anyOf|allOf/);
  const check = (node: Node): void => {
    expect(node.type).toBeTypeOf('string');
    for (const child of [...Object.values(node.properties ?? {}), ...(node.items ? [node.items] : [])])
      check(child);
  };
  check(JSON.parse(text));
});

test('it has every key of a policy', () => {
  expect(Object.keys(JSON.parse(managedSchema()).properties)).toEqual(Object.keys(policyKeys));
});
