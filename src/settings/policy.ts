import * as v from 'valibot';
import { browser } from 'wxt/browser';

interface PolicyValue<T> {
  readonly value: T;
  readonly isEnforced: boolean;
}

/** All that the organisation's policy says; empty where there is none. */
export async function readManaged(): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {}; // Firefox rejects where no policy is installed.
  }
}

const entrySchema = v.object({ value: v.unknown(), enforced: v.optional(v.boolean(), false) });

/**
 * What the organisation's policy says of one setting: `{ "value": …, "enforced": true }`.
 * `undefined` where it says nothing, or nothing that can be used: each key is validated by itself.
 */
export async function readPolicy<S extends v.GenericSchema>(
  name: string,
  schema: S,
): Promise<PolicyValue<v.InferOutput<S>> | undefined> {
  const { [name]: entry } = await readManaged();
  const given = v.safeParse(entrySchema, entry);
  if (!given.success) return undefined;
  const value = v.safeParse(schema, given.output.value);
  return value.success ? { value: value.output, isEnforced: given.output.enforced } : undefined;
}
