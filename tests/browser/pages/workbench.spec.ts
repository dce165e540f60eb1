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

/** A new pack, once the dictionary is loaded and its examples have run. */
async function startNew(page: Page): Promise<void> {
  await page.getByLabel('Name of the municipality or unit').fill('Kuntala');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(counts(page)).toHaveText(/4 right · 0 wrong/, { timeout: 20_000 });
}

const counts = (page: Page) => page.getByRole('region', { name: 'Examples' }).getByRole('status');

test.describe.configure({ timeout: 60_000 });
test.beforeEach(({ context }) => choose(context, { locale: 'en' }));

test('a new pack is green, turns red at a wrong word, takes a rule from the form, and finds it in a text', async ({
  page,
}) => {
  await openOwnPage(page, 'workbench');
  await expectAccessible(page);
  await startNew(page);
  await page.getByRole('button', { name: /^salainen puutarha/ }).click();
  const words = page.getByRole('textbox', { name: 'Words to look for 1' });
  await words.fill('salainen uimala');
  await expect(counts(page)).toHaveText(/2 right · ✗ 2 wrong/);
  await expect(page.locator('[data-example=wrong]').first()).toContainText('Not found: «salaisen puutarhan»');
  await expectAccessible(page);
  await words.fill('salainen puutarha');
  await expect(counts(page)).toHaveText(/4 right · 0 wrong/);

  await page.getByRole('button', { name: 'Add a rule' }).click();
  await expect(page.getByRole('button', { name: /^example / })).toBeFocused();
  await words.fill('yötori');
  await page.getByRole('textbox', { name: 'Must be found 1' }).fill('[[Yötori]] alkaa.');
  const marked = page.getByRole('textbox', { name: 'Must be found 2' });
  await marked.fill('Nähdään yötorilla.');
  await expect(page.getByText('Mark what must be found: [[word]].').last()).toBeVisible();
  await marked.evaluate((box: HTMLTextAreaElement) => box.setSelectionRange(8, 17));
  await page.getByRole('button', { name: 'Mark the selection' }).last().click();
  await expect(marked).toHaveValue('Nähdään [[yötorilla]].');
  await expect(counts(page)).toHaveText(/8 right · 0 wrong/);
  await page.getByRole('textbox', { name: 'Try a text' }).fill('Tavataan yötorilla.');
  await expect(page.getByText('Found: 1')).toBeVisible();
  await expect(page.locator('mark')).toHaveText('yötorilla');
  await page.getByRole('button', { name: 'kuntala.fi/new-2', exact: true }).click();
  await expect(page.getByRole('button', { name: /^yötori kuntala/ })).toBeFocused();
});

test('a mistake leads to its field, in the form and in YAML, and says the way out', async ({ page }) => {
  await openOwnPage(page, 'workbench');
  await startNew(page);
  await page.getByRole('button', { name: 'YAML', exact: true }).click();
  const yaml = page.getByRole('textbox', { name: 'Content' });
  await page.getByRole('combobox', { name: 'File' }).selectOption({ label: 'guidelines.yaml ● not saved' });
  const text = await yaml.inputValue();
  await yaml.fill(text.replace('document: some-ohje', 'document: other'));
  const problems = page.getByRole('region', { name: /^Mistakes/ });
  await problems.getByRole('button', { name: 'There is no document «other»' }).click();
  const document = page.getByRole('combobox', { name: 'Document' });
  await expect(document).toBeFocused();
  await expect(document).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await document.selectOption('some-ohje');
  await expect(problems).toContainText('No mistakes.');

  await page.getByRole('group', { name: 'Advice to the writer' }).getByLabel('Swedish').fill('');
  await problems.getByRole('button', { name: 'This is empty' }).click();
  await expect(page.getByRole('group', { name: 'Advice to the writer' }).getByLabel('Swedish')).toBeFocused();

  await page.getByRole('button', { name: 'YAML', exact: true }).click();
  const broken = text.replace('kinds:', 'kinds: [');
  await yaml.fill(broken);
  await expect(problems).toContainText('This is no valid YAML');
  await page.getByRole('button', { name: /^Guidelines/ }).click();
  await expect(page.getByText('The text is still there.')).toBeVisible();
  await page.getByRole('button', { name: 'Mend it in YAML' }).click();
  await expect(yaml).toHaveValue(broken);
  await problems.getByRole('button', { name: 'This is no valid YAML' }).first().click();
  await expect(yaml).toBeFocused();
});

test('documents, guidelines, contacts, domains and hours are written in forms, and stand in the YAML at once', async ({
  page,
}) => {
  await openOwnPage(page, 'workbench');
  await startNew(page);
  const part = (name: string) =>
    page.getByRole('navigation', { name: 'Parts of the pack' }).getByRole('button', { name, exact: true });
  const group = (name: string) => page.getByRole('group', { name });

  await part('Municipality').click();
  await page.getByRole('textbox', { name: 'Domain 1' }).fill('kuntala.fi');
  await group('When the offices are open').getByLabel('Mon–Fri').fill('8.00–16.00');
  await group('Languages that the municipality publishes in').getByLabel('Swedish').check();
  await part('Documents').click();
  await page.getByRole('button', { name: 'Add a document' }).click();
  await group('Name of the document').getByLabel('Finnish').fill('Viestintäohje');
  await page.getByLabel('Id', { exact: true }).fill('viestinta');
  await part('Whom to ask').click();
  await page.getByRole('button', { name: 'Add a contact' }).click();
  await page.getByLabel('In what matter').selectOption({ label: 'a crisis' });
  for (const language of ['Finnish', 'Swedish', 'English'])
    await group('Whom to ask').getByLabel(language).fill('kunnanjohtaja, 040 123 4567');
  const problems = page.getByRole('region', { name: /^Mistakes/ });
  await expect(problems).toContainText('No mistakes.');

  await part('Guidelines').click();
  await page.getByRole('button', { name: 'Add a guideline' }).click();
  for (const language of ['Finnish', 'Swedish', 'English']) {
    await group('Title').getByLabel(language).fill('Odota päätöstä');
    await group('Advice to the writer').getByLabel(language).fill('Odota, että päätös on tehty.');
  }
  await group('The document').getByLabel('Finnish').fill('Keskeneräisestä ei kerrota.');
  await page.getByLabel('Document', { exact: true }).selectOption({ label: 'Viestintäohje' });
  await page.getByLabel('Section').fill('3.2');
  await page.getByLabel('Page', { exact: true }).fill('14');
  await page.getByLabel('Whom to ask').selectOption({ label: 'a crisis' });
  await group('When it is shown').getByLabel('Confidentiality').check();
  await expect(problems).toContainText('No mistakes.');

  await part('YAML').click();
  const shown = async (file: string) => {
    await page.getByRole('combobox', { name: 'File' }).selectOption({ label: `${file} ● not saved` });
    return page.getByRole('textbox', { name: 'Content' }).inputValue();
  };
  expect(await shown('pack.yaml')).toMatch(
    /id: viestinta[\s\S]*emailDomains:\n {2}- kuntala\.fi[\s\S]*mon-fri: 8\.00–16\.00/,
  );
  expect(await shown('guidelines.yaml')).toMatch(
    /document: viestinta\n {4}section: "3\.2"\n {4}page: 14[\s\S]*contact: crisis/,
  );
});

test('keywords that the dictionary does not know are told, and forms are shown on request', async ({
  page,
}) => {
  await openOwnPage(page, 'workbench');
  await startNew(page);
  await page.getByRole('button', { name: /^salainen puutarha/ }).click();
  await page.getByRole('textbox', { name: 'Words to look for 1' }).fill('zorkkipuu kuusi');
  await expect(page.locator('[data-keyword=zorkkipuu]')).toContainText('does not know «zorkkipuu»');
  await page.getByRole('button', { name: 'kuusi', exact: true }).click();
  await expect(page.locator('[data-forms=kuusi]')).toContainText('kuusen');
});

test('a pattern that is not proved linear is a mistake, with its place', async ({ page }) => {
  await openOwnPage(page, 'workbench');
  await startNew(page);
  await page.getByRole('button', { name: 'YAML', exact: true }).click();
  await page.getByRole('combobox', { name: 'File' }).selectOption({ label: 'kuntala.fi.yaml ● not saved' });
  const yaml = page.getByRole('textbox', { name: 'Content' });
  const text = await yaml.inputValue();
  await yaml.fill(text.replace('phrase: salainen puutarha', "pattern: '(a+)+b'"));
  const problems = page.getByRole('region', { name: /^Mistakes/ });
  await problems.getByRole('button', { name: 'too slow on some texts' }).click({ timeout: 20_000 });
  await expect(page.getByRole('textbox', { name: 'Regular expression 1' })).toBeFocused();
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
