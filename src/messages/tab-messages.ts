import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { platforms, surfaces } from '../draft';
import { guidanceSchema } from '../guidance/guidance';

const tabStateSchema = v.object({
  platform: v.picklist(platforms),
  surface: v.picklist(surfaces),
  /** `known`: the site's own data fits; `generic`: found by its structure; `blind`: a box we can't read. */
  reach: v.picklist(['known', 'generic', 'blind']),
  mode: v.picklist(['automatic', 'on-request', 'off']),
  /** Only of a text that is `done` may anything be claimed. */
  phase: v.picklist(['idle', 'on-request', 'checking', 'done', 'unavailable']),
  guidance: v.exactOptional(guidanceSchema),
  /** The last text left the box by a way that was not seen: it must not be taken for checked. */
  leftUnseen: v.exactOptional(v.literal(true)),
});

/** What the page in a tab says of its compose box when the popup asks. */
export type TabState = v.InferOutput<typeof tabStateSchema>;

/** What the content script answers: the state of the box in focus, and a report without any content. */
export interface TabHandlers {
  readonly state: () => TabState | undefined;
  /** What was found on the page and how, for bug reports; no text of the page. */
  readonly doctor: () => string | undefined;
}

const tabRequest = v.object({ kintaittaTab: v.picklist(['state', 'doctor']) });

/** Asks the content script of a tab for its state; `undefined` where there is none or it sees no box. */
export async function askTabState(tab: number): Promise<TabState | undefined> {
  const answer = await askTab(tab, 'state');
  const parsed = v.safeParse(tabStateSchema, answer);
  return parsed.success ? parsed.output : undefined;
}

/** Asks the content script of a tab for its report; `undefined` where there is none. */
export async function askTabDoctor(tab: number): Promise<string | undefined> {
  const answer = await askTab(tab, 'doctor');
  return typeof answer === 'string' ? answer : undefined;
}

async function askTab(tab: number, request: 'state' | 'doctor'): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, { kintaittaTab: request });
  } catch {
    return undefined; // No content script there: another site, or a page older than the extension.
  }
}

/** Answers the popup from a content script. Frames without a box stay silent, so that the one with it is heard. */
export function answerTabMessages(handlers: TabHandlers, signal: AbortSignal): void {
  const listen = (message: unknown): Promise<unknown> | undefined => {
    const parsed = v.safeParse(tabRequest, message);
    if (!parsed.success) return undefined;
    const answer = handlers[parsed.output.kintaittaTab]();
    return answer === undefined ? undefined : Promise.resolve(answer);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}
