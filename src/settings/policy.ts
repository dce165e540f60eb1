import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type ParsedPolicy, parsePolicy } from './parse-policy';

interface PolicyValue<T> {
  readonly value: T;
  readonly isEnforced: boolean;
}

/** All that the organisation's policy says, unchecked; empty where there is none. */
async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {}; // Firefox rejects where no policy is installed.
  }
}

/** The organisation's policy as far as it can be used, and what is ignored with the reason. */
export const readPolicies = async (): Promise<ParsedPolicy> => parsePolicy(await readManaged());

/**
 * What the organisation's policy says of one setting. `undefined` where it says nothing, or nothing that can be used:
 * each key is validated by itself.
 */
export async function readPolicy<S extends v.GenericSchema>(
  name: string,
  schema: S,
): Promise<PolicyValue<v.InferOutput<S>> | undefined> {
  const { values } = await readPolicies();
  const entry = Object.entries(values).find(([key]) => key === name);
  const value = entry && v.safeParse(schema, entry[1]);
  return value?.success
    ? { value: value.output, isEnforced: values.enforced?.includes(name) ?? false }
    : undefined;
}
