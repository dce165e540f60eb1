import type { Page } from 'puppeteer-core';
import { chooseInFirefox, expect, pageHost, test } from '../support/firefox';
import { identityCode, paimio, paimioQuote } from '../support/prompt';

const address = (name: string) => `moz-extension://${pageHost}/${name}.html`;

/** Firefox shows the page but never tells the driver that it has loaded. */
async function open(page: Page, name: string): Promise<void> {
  await page.goto(address(name), { timeout: 3000 }).catch(() => undefined);
  await page.waitForSelector('h1');
}

const textOf = (page: Page) => page.evaluate(() => document.body.textContent);

test('Firefox: the popup checks any text and finds guidance by an inflected word', async ({
  firefox,
  firefoxPage: page,
}) => {
  await chooseInFirefox(firefox, paimio);
  await open(page, 'popup');
  await (await page.waitForSelector('[role=tab]:nth-child(2)'))?.click();
  await (await page.waitForSelector('textarea'))?.type(`Asiakas ${identityCode} odottaa.`);
  await expect.poll(() => textOf(page)).toContain(paimioQuote);
  await (await page.waitForSelector('[role=tab]:nth-child(3)'))?.click();
  await (await page.waitForSelector('input[type=search]'))?.type('salasanoja');
  await page.waitForSelector('[data-guideline=paimio-6-passwords]');
});

test('Firefox: the options show the municipality and keep a choice', async ({
  firefox,
  firefoxPage: page,
}) => {
  await chooseInFirefox(firefox, paimio);
  await open(page, 'options');
  await page.waitForSelector('option[value=pietarsaari]');
  await page.select('select', 'pietarsaari');
  await open(page, 'popup');
  await expect.poll(() => textOf(page)).toContain('Pietarsaaren kaupunki');
});
