import type { ElementHandle, Page } from 'puppeteer-core';
import { chooseInFirefox, expect, firefoxExtension, test } from '../support/firefox';
import { harmlessText, identityCode, paimio, paimioQuote, riskyText } from '../support/prompt';
import { type SurfaceCase, surfaceCases } from '../support/surfaces';

/** One surface of each kind of editor. */
const names = [
  'X, home',
  'X, narrow layout',
  'Instagram, comment (input)',
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

async function write(page: Page, surface: SurfaceCase, text = riskyText): Promise<void> {
  await page.goto(surface.url);
  for (const name of surface.opens ?? []) await (await found(page, fixture(name))).click();
  await (await found(page, fixture(`${surface.posts}-box`))).click();
  await page.keyboard.type(text);
}

const press = async (page: Page, selector: string) => (await found(page, selector)).click();
const look = (page: Page, ...looks: readonly string[]) =>
  found(page, inPrompt(`.badge:is(${looks.map((each) => `[data-look=${each}]`).join(', ')})`));
const isGone = (page: Page, selector: string) => expect.poll(() => page.$(selector)).toBe(null);

test.beforeEach(async ({ firefox, firefoxPage }) => {
  await chooseInFirefox(firefox, paimio);
  await firefoxPage.bringToFront();
});

for (const surface of surfaceCases.filter(({ name }) => names.includes(name))) {
  const submit = fixture(`${surface.posts}-submit`);

  test(`Firefox, ${surface.name}: shows the rule, pauses once, then posts the text unchanged`, async ({
    firefoxPage: page,
  }) => {
    await write(page, surface);
    await look(page, 'warning');
    await press(page, submit);
    const shown = await found(page, inPrompt('.pause'));
    const text = await shown.evaluate((element) => element.textContent);
    expect(text).toContain(identityCode);
    expect(text).toContain(paimioQuote);
    expect(await posted(page)).toEqual([]);
    await press(page, inPrompt('[data-pause=anyway]'));
    await expect.poll(() => posted(page)).toEqual([riskyText]);
    expect(await page.evaluate(() => window.pageErrors)).toEqual([]);
  });

  test(`Firefox, ${surface.name}: the second press goes through, whatever was decided`, async ({
    firefoxPage: page,
  }) => {
    await write(page, surface);
    await look(page, 'warning');
    await press(page, submit);
    await press(page, inPrompt('[data-pause=back]'));
    await isGone(page, inPrompt('.pause'));
    await press(page, submit);
    await expect.poll(() => posted(page)).toEqual([riskyText]);
  });

  test(`Firefox, ${surface.name}: an ordinary text is left in peace`, async ({ firefoxPage: page }) => {
    await write(page, surface, harmlessText);
    await look(page, 'quiet', 'notes');
    await press(page, submit);
    await expect.poll(() => posted(page)).toEqual([harmlessText]);
  });

  test(`Firefox, ${surface.name}: what was dismissed stays so, and nothing is left behind`, async ({
    firefoxPage: page,
  }) => {
    await write(page, surface);
    await look(page, 'warning');
    await press(page, inPrompt('.badge'));
    await press(page, inPrompt('article details:last-of-type summary'));
    await press(page, inPrompt('[data-dismiss=rule]'));
    await look(page, 'quiet', 'notes');
    await write(page, surface);
    await look(page, 'quiet', 'notes');
    await page.evaluate(() => {
      history.pushState(null, '', '/elsewhere');
      for (const child of document.body.querySelectorAll(':scope > :not(kintaitta-prompt)')) child.remove();
    });
    await isGone(page, 'kintaitta-prompt');
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    expect(await page.evaluate(() => window.pageErrors)).toEqual([]);
  });
}

for (const surface of surfaceCases.filter(({ name }) => /^X, home|shadow root/.test(name))) {
  test(`Firefox, ${surface.name}: an update takes over in an open page, and leaves nothing double`, async ({
    firefox,
    firefoxPage: page,
  }) => {
    await write(page, surface);
    await look(page, 'warning');
    // As an update does: Firefox runs the new scripts in pages that are open.
    await firefox.installExtension(firefoxExtension);
    const box = await found(page, fixture(`${surface.posts}-box`));
    await box.press('End');
    await page.keyboard.type(' Moi.');
    const prompts = () => page.$$('>>> kintaitta-prompt');
    await expect.poll(async () => (await prompts()).length).toBe(1);
    await look(page, 'warning');
    await press(page, fixture(`${surface.posts}-submit`));
    await found(page, inPrompt('.pause'));
    await press(page, inPrompt('[data-pause=anyway]'));
    await expect.poll(() => posted(page)).toEqual([`${riskyText} Moi.`]);
    expect(await page.evaluate(() => window.pageErrors)).toEqual([]);
  });
}
