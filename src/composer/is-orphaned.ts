import { browser } from 'wxt/browser';

/** Whether the extension was updated, reloaded or removed while its script goes on in an open page. */
export const isOrphaned = (): boolean => browser.runtime?.id === undefined;
