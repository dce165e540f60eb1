import type { ElementHandle, Page } from 'puppeteer-core';
import { chooseInFirefox, expect, test } from '../support/firefox';
import { identityCode, paimio, paimioQuote, riskyText } from '../support/prompt';
import { type SurfaceCase, surfaceCases } from '../support/surfaces';

/** One surface of each kind of editor. */
const names = [
  'X, home',
  'X, narrow layout',
  'Facebook, post',
  'LinkedIn, post in the shadow root',
  'LinkedIn, comment in the feed',
];

const fixture = (name: string) => `>>> [data-fixture="${name}"]`;
const inPrompt = (css: string) => `>>> kintaitta-prompt >>> ${css}`;

/** The driver's own waiting only hears of changes in the document, not of those in shadow roots. */
async function found(page: Page, selector: string): Promise<ElementHandle> {
  await expect.poll(() => page.$(selector)).toBeTruthy();
  const element = await page.$(selector);
  if (!element) throw new Error(`${selector} came and went.`);
  return element;
}

const posted = (page: Page) => page.evaluate(() => window.posted.map(({ text }) => text));

async function write(page: Page, surface: SurfaceCase): Promise<void> {
  await page.goto(surface.url);
  for (const name of surface.opens ?? []) await (await found(page, fixture(name))).click();
  await (await found(page, fixture(`${surface.posts}-box`))).click();
  await page.keyboard.type(riskyText);
  await found(page, inPrompt('.badge[data-look=warning]'));
}

for (const surface of surfaceCases.filter(({ name }) => names.includes(name))) {
  test(`Firefox, ${surface.name}: shows the rule, pauses once, then posts the text unchanged`, async ({
    firefox,
    firefoxPage: page,
  }) => {
    await chooseInFirefox(firefox, paimio);
    await page.bringToFront();
    await write(page, surface);
    await (await found(page, fixture(`${surface.posts}-submit`))).click();
    const shown = await found(page, inPrompt('.pause'));
    const text = await shown.evaluate((element) => element.textContent);
    expect(text).toContain(identityCode);
    expect(text).toContain(paimioQuote);
    expect(await posted(page)).toEqual([]);
    await (await found(page, inPrompt('[data-pause=anyway]'))).click();
    await expect.poll(() => posted(page)).toEqual([riskyText]);
    expect(await page.evaluate(() => window.pageErrors)).toEqual([]);
  });
}
