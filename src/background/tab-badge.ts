import { browser } from 'wxt/browser';
import type { Severity } from '../finding';
import type { Guidance } from '../guidance/guidance';

const colours: Record<Severity, string> = { note: '#5b6b70', caution: '#8a5a00', warning: '#a32a2a' };

/** Shows on the toolbar button how many places of the draft in this tab are worth a look; notes alone: nothing. */
export async function showInBadge(tab: number, guidance: Guidance | undefined): Promise<void> {
  const count = guidance ? guidance.cards.length - guidance.quietNotes : 0;
  await browser.action.setBadgeText({ tabId: tab, text: count > 0 ? String(count) : '' });
  if (!guidance || count === 0) return;
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: colours[guidance.severity] });
}

/** Says quietly that there is guidance for this screen. */
export async function hintInBadge(tab: number): Promise<void> {
  await browser.action.setBadgeText({ tabId: tab, text: 'i' });
  await browser.action.setBadgeBackgroundColor({ tabId: tab, color: colours.note });
}
