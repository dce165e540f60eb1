import { browser } from 'wxt/browser';
import { type Place, placeOf } from '../guidance/screen-of';
import { askTabDoctor, askTabState, type TabState } from '../messages/tab-messages';

/** What can be told of the tab in view. */
export interface SeenTab {
  readonly tab?: number;
  /** Absent: no box is seen there, and nothing has been checked. */
  readonly state?: TabState;
  /** The site and screen, where the browser lets us see the address. */
  readonly place?: Place;
  /** A report without content, for bug reports. */
  readonly doctor?: string;
}

/** The tab in view: that of this window, or of the browser's where our page has a small window of its own. */
async function tabInView() {
  const inView = await browser.tabs.query({ active: true, windowType: 'normal' });
  const { id: ownWindow } = await browser.windows.getCurrent();
  return inView.find(({ windowId }) => windowId === ownWindow) ?? inView[0];
}

export async function lookAtTab(): Promise<SeenTab> {
  const tab = await tabInView();
  if (tab?.id === undefined) return {};
  const [state, doctor] = await Promise.all([askTabState(tab.id), askTabDoctor(tab.id)]);
  const place = tab.url ? placeOf(new URL(tab.url)) : undefined;
  return { tab: tab.id, ...(state && { state }), ...(place && { place }), ...(doctor && { doctor }) };
}
