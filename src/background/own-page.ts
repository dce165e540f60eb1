import { browser } from 'wxt/browser';

/** The address of one of our own pages. */
export const ownPage = (name: 'popup' | 'welcome'): string => `${browser.runtime.getURL('/')}${name}.html`;
