import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium';
import { choose } from '../support/prompt';
import { openOwnPage } from './own-page';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
async function expectAccessible(page: Page): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  expect(passes.length).toBeGreaterThan(5);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

test.describe.configure({ timeout: 60_000 });
test.beforeEach(({ context }) => choose(context, { locale: 'en' }));

test('a new pack is green, turns red at a wrong word, takes a rule from the form, and finds it in a text', async ({
  page,
}) => {
  await openOwnPage(page, 'workbench');
  await page.getByLabel('Start a new pack').fill('kuntala');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('4 right · 0 wrong')).toBeVisible({ timeout: 20_000 }); // Loads the dictionary.
  await page.getByRole('combobox').selectOption({ label: 'kuntala.fi.yaml' });
  const content = page.getByLabel('Content');
  const yaml = await content.inputValue();
  await content.fill(yaml.replace('salainen puutarha', 'salainen uimala'));
  await expect(page.getByText('2 right · 2 wrong')).toBeVisible();
  await content.fill(yaml.replace('note:', 'notes:'));
  await expect(
    page.getByText(/kuntala\.fi\.yaml:\d+:\d+ rule "kuntala\.fi\/secret-garden", field/).first(),
  ).toBeVisible();
  await content.fill(yaml);

  await page.getByText('Add a rule').click();
  await page.getByLabel('Name of the rule').fill('kuntala.fi/night-market');
  await page.getByLabel('Words to look for').fill('yötori');
  await page
    .getByLabel('Two texts in which they must be found')
    .fill('[[Yötori]] alkaa.\nNähdään [[yötorilla]].');
  await page.getByLabel('Two texts in which they must not').fill('Tori alkaa.\nYö oli lämmin.');
  await page.getByLabel('Why the rule stands').fill('Not decided yet.');
  await page.getByRole('button', { name: 'Add to the file' }).click();
  await expect(page.getByText('8 right · 0 wrong')).toBeVisible();
  await page.getByLabel('Try a text').fill('Tavataan yötorilla.');
  await expect(page.getByText('«yötorilla» · note · kuntala.fi/night-market')).toBeVisible();
  await expectAccessible(page);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save the file' }).click();
  expect((await download).suggestedFilename()).toBe('kuntala.fi.yaml');
});

test('the page about policy and rules meets WCAG 2.2 AA, and takes rules from a file', async ({ page }) => {
  await openOwnPage(page, 'policy');
  await expect(page.getByText('This browser has no policy for Kintaitta.')).toBeVisible();
  await expectAccessible(page);
  const file = (text: string) => ({
    name: 'rules.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  const input = page.getByLabel('Take rules from a file');
  await input.setInputFiles(file('<html>'));
  await expect(page.getByText(/The file was not taken: /)).toBeVisible();
  const title = { fi: 'Kuntala', sv: 'Kommunby', en: 'Kuntala' };
  const pack = {
    schema: 1,
    id: 'kuntala',
    version: '1.0.0',
    title,
    chain: [],
    rules: [],
    guidelines: [],
    sets: {},
  };
  await input.setInputFiles(file(JSON.stringify(pack)));
  await expect(page.getByText('In use: Kuntala, version 1.0.0')).toBeVisible();
  await expect(page.locator('[data-part=pack]')).toContainText('Kuntala (kuntala), from a file');
  await expect(page.locator('[data-part=pack]')).toContainText('not signed');
});
