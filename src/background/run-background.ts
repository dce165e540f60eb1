import { browser } from 'wxt/browser';
import { answerMessages } from '../messages/answer-messages';
import { createEngineHost } from './engine-host';
import { createHandlers } from './handlers';
import { ownPage } from './own-page';
import { scheduleUpdates } from './schedule-updates';
import { offerSelectionMenu } from './selection-menu';

/** The background: answers messages, offers the menu, and greets on the first run. */
export function runBackground(): void {
  const { signal } = new AbortController();
  answerMessages(createHandlers(createEngineHost(signal)));
  offerSelectionMenu(signal);
  scheduleUpdates(signal);
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await browser.tabs.create({ url: ownPage('welcome') });
  });
}
