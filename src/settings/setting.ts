import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { readPolicy } from './policy';

/** A value and who set it. */
export interface Held<T> {
  readonly value: T;
  readonly setBy: 'default' | 'user' | 'organisation';
  /** The organisation has set it for good: shown with a lock, and not changed. */
  readonly isLocked: boolean;
}

/** One stored choice. What can't be read any more counts as not set. */
export interface Setting<T> {
  readonly name: string;
  read(): Promise<Held<T>>;
  /** The value alone. */
  get(): Promise<T>;
  /** Stores the user's choice; nothing where the organisation has locked it. */
  set(value: T): Promise<void>;
  /** Back to what holds without the user's choice. */
  clear(): Promise<void>;
  /** Calls back after each change, by whomever. */
  watch(onChange: () => void, signal: AbortSignal): void;
}

export interface SettingOptions<S extends v.GenericSchema> {
  readonly schema: S;
  readonly fallback: () => v.InferOutput<S>;
  /** Whether the organisation may set it. What is about a person's own account or own peace never is. */
  readonly byPolicy: boolean;
}

export function defineSetting<S extends v.GenericSchema>(
  name: string,
  { schema, fallback, byPolicy }: SettingOptions<S>,
): Setting<v.InferOutput<S>> {
  type Value = v.InferOutput<S>;
  const key = `setting.${name}`;

  async function read(): Promise<Held<Value>> {
    const [policy, stored] = await Promise.all([
      byPolicy ? readPolicy(name, schema) : undefined,
      browser.storage.local.get(key),
    ]);
    if (policy?.isEnforced) return { value: policy.value, setBy: 'organisation', isLocked: true };
    const own = key in stored ? v.safeParse(schema, stored[key]) : undefined;
    if (own?.success) return { value: own.output, setBy: 'user', isLocked: false };
    if (policy) return { value: policy.value, setBy: 'organisation', isLocked: false };
    return { value: fallback(), setBy: 'default', isLocked: false };
  }

  return {
    name,
    read,
    get: async () => (await read()).value,
    set: async (value) => {
      if ((await read()).isLocked) return;
      await browser.storage.local.set({ [key]: value });
    },
    clear: () => browser.storage.local.remove(key),
    watch(onChange, signal) {
      const listen = (changes: Record<string, unknown>, area: string) => {
        if (area === 'managed' || (area === 'local' && key in changes)) onChange();
      };
      browser.storage.onChanged.addListener(listen);
      signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), {
        once: true,
      });
    },
  };
}
