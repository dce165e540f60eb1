import * as v from 'valibot';
import { browser } from 'wxt/browser';

const KEY = 'selection';

/** Lets a text that was selected in a page wait for the window that checks it; in memory only. */
export async function handOverSelection(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
}

/** Whether a text waits. */
export const hasSelection = async (): Promise<boolean> => KEY in (await browser.storage.session.get(KEY));

/** Takes the waiting text, once. */
export async function takeSelection(): Promise<string | undefined> {
  const parsed = v.safeParse(v.object({ [KEY]: v.string() }), await browser.storage.session.get(KEY));
  await browser.storage.session.remove(KEY);
  return parsed.success ? parsed.output[KEY] : undefined;
}
