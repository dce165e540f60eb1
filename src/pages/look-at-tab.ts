import { browser } from 'wxt/browser';
import { type Place, placeOf } from '../guidance/screen-of';
import { askTabDoctor, askTabState, type TabState } from '../messages';

/** What can be told of the tab in view. */
export interface SeenTab {
  /** Absent: no box is seen there, and nothing has been checked. */
  readonly state?: TabState;
  /** The site and screen, where the browser lets us see the address. */
  readonly place?: Place;
  /** A report without content, for bug reports. */
  readonly doctor?: string;
}

export async function lookAtTab(): Promise<SeenTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return {};
  const [state, doctor] = await Promise.all([askTabState(tab.id), askTabDoctor(tab.id)]);
  const place = tab.url ? placeOf(new URL(tab.url)) : undefined;
  return { ...(state && { state }), ...(place && { place }), ...(doctor && { doctor }) };
}
