import { browser } from 'wxt/browser';
import { menuMessages } from '../locales';
import { handOverSelection } from '../settings/selection';
import { locale } from '../settings/settings';
import { ownPage } from './own-page';

const MENU_ITEM = 'check-selection';

/** The menu item "check selected text", for boxes that can't be read: it opens a small window with the text. */
export function offerSelectionMenu(signal: AbortSignal): void {
  const title = async () => ({ title: menuMessages[await locale.get()].checkSelection() });
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: MENU_ITEM, contexts: ['selection'], ...(await title()) });
  });
  locale.watch(async () => {
    await browser.contextMenus.update(MENU_ITEM, await title());
  }, signal);
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, selectionText }) => {
    if (menuItemId !== MENU_ITEM || !selectionText) return;
    await handOverSelection(selectionText);
    await browser.windows.create({
      url: ownPage('popup'),
      type: 'popup',
      width: 440,
      height: 680,
    });
  });
}
