import { expect, test } from '../support/chromium';
import { openPopup } from '../support/popup';
import { choose, expectBadge, paimio, riskyText } from '../support/prompt';
import { openSurface, surfaceCases } from '../support/surfaces';

declare const chrome: {
  readonly action: { getBadgeText(details: { readonly tabId: number }): Promise<string> };
  readonly tabs: { query(filter: { readonly active: true }): Promise<readonly { readonly id: number }[]> };
};

const home = surfaceCases.filter(({ name }) => name === 'X, home');

test.beforeEach(({ context }) => choose(context, paimio));

for (const surface of home) {
  test('shows in the popup what was found in the box of the tab', async ({ context, page }) => {
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, 'warning');
    const popup = await openPopup(context);
    await expect(popup.locator('.state')).toHaveAttribute('data-state', 'known');
    await expect(popup.locator('summary', { hasText: 'Tässä on henkilötunnus.' })).toBeVisible();
    await popup.close();
  });

  test('lets the writer say whose the account is: a shared one is checked without asking', async ({
    context,
    page,
  }) => {
    await choose(context, { ...paimio, personalAccountsToo: false });
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, 'on-request');
    const popup = await openPopup(context);
    await popup.getByRole('radio', { name: 'Kunnan yhteinen tili' }).check();
    await expect(popup.getByText('Voimassa, kun avaat kentän seuraavan kerran.')).toBeVisible();
    await popup.close();
    await openSurface(page, surface);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, 'warning');
  });
}

test('marks the toolbar button on a screen that has guidance of its own, and no other', async ({
  context,
  page,
}) => {
  const [worker] = context.serviceWorkers();
  const mark = () =>
    worker?.evaluate(async () => {
      const tabs = await chrome.tabs.query({ active: true });
      const marks = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
      return marks.join('');
    });
  await page.goto('https://x.com/home');
  await page.bringToFront();
  expect(await mark()).toBe('');
  await page.goto('https://x.com/i/flow/signup');
  await expect.poll(mark).toBe('i');
});
