import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { BenchFile } from './bench';

const PREFIX = 'workbench.copy.';

const copySchema = v.object({
  /** Date and time, ISO. */
  at: v.string(),
  files: v.array(v.object({ path: v.string(), text: v.string(), saved: v.exactOptional(v.string()) })),
});

/** Unsaved files of a page that was closed or broke down. */
export interface RecoveryCopy {
  readonly key: string;
  readonly at: string;
  readonly files: readonly BenchFile[];
}

export interface Recovery {
  /** Keeps a copy on this device; without unsaved files, none. */
  keep(files: readonly BenchFile[]): Promise<void>;
  /** The newest copy that another page, no longer open, left behind. */
  find(): Promise<RecoveryCopy | undefined>;
  discard(key: string): Promise<void>;
}

/** Copies of unsaved work, on this device only. A lock shows which pages are open, so that none takes another's. */
export function createRecovery(signal: AbortSignal): Recovery {
  const own = PREFIX + crypto.randomUUID();
  const closed = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  void navigator.locks.request(own, () => closed);

  return {
    async keep(files) {
      if (files.length === 0) await browser.storage.local.remove(own);
      else await browser.storage.local.set({ [own]: { at: new Date().toISOString(), files } });
    },
    async find() {
      const { held = [] } = await navigator.locks.query();
      const open = new Set(held.map(({ name }) => name));
      const stored = Object.entries(await browser.storage.local.get(null));
      const copies = stored.flatMap(([key, value]) => {
        if (!key.startsWith(PREFIX) || open.has(key)) return [];
        const { success, output } = v.safeParse(copySchema, value);
        return success ? [{ key, ...output }] : [];
      });
      return copies.toSorted((a, b) => b.at.localeCompare(a.at))[0];
    },
    discard: (key) => browser.storage.local.remove(key),
  };
}
