import type { BrowserContext } from '@playwright/test';

declare const chrome: {
  readonly tabs: {
    query(which: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, message: { kintaittaTab: 'state' | 'doctor' }): Promise<unknown>;
  };
};

/** Asks the page what the popup asks it. */
export async function told(context: BrowserContext, request: 'state' | 'doctor'): Promise<unknown> {
  const [worker] = context.serviceWorkers();
  return worker?.evaluate(async (about) => {
    // The extension sees no addresses of tabs: the one with a page of ours answers.
    const tabs = await chrome.tabs.query({});
    const asked = tabs.map(({ id }) =>
      chrome.tabs.sendMessage(id, { kintaittaTab: about }).catch(() => undefined),
    );
    return (await Promise.all(asked)).find((answer) => answer !== undefined && answer !== null);
  }, request);
}
