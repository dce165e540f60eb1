import type { BrowserContext, Page } from '@playwright/test';

declare const chrome: {
  readonly windows: { create(options: { readonly url: string; readonly type: 'popup' }): Promise<unknown> };
};

/** The popup in a window of its own, as for a selected text: it looks at the tab in view of the browser's window. */
export async function openPopup(context: BrowserContext): Promise<Page> {
  // A fresh extension shows its welcome in front of everything.
  await context
    .pages()
    .findLast((page) => page.url().startsWith('https:'))
    ?.bringToFront();
  const [worker] = context.serviceWorkers();
  const [popup] = await Promise.all([
    context.waitForEvent('page'),
    worker?.evaluate(() => chrome.windows.create({ url: 'popup.html', type: 'popup' })),
  ]);
  await popup.locator('h1').waitFor();
  return popup;
}
