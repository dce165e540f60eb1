import type { Page } from '@playwright/test';
import { expect, test } from '../support/chromium';
import { choose } from '../support/prompt';
import { openOwnPage } from './own-page';

test.describe.configure({ timeout: 60_000 });

const pack = `# The pack of Kuntala.
schema: 1
id: kuntala
version: 1.0.0
extends: [paimio]
title: { fi: Kuntala, sv: Kommunby, en: Kuntala } # the name
# Whom to ask.
contacts:
  default: { fi: esihenkilö, sv: chef, en: supervisor }
  # In a crisis.
  crisis:
    fi: kunnanjohtaja
    sv: kommundirektören
    en: the mayor
`;
const rules = `category: situation
kind: not-yet-public
language: fi
severity: note
rules:
  # Of the market.
  - id: market.fi/night
    match: { phrase: yötori }
    note: Not decided yet.
    source: Own wording.
    examples:
      flags: ["Tavataan [[yötorilla]].", "Avaamme [[yötorin]] perjantaina."] # two
      allows: ["Tori on auki.", "Yö oli lämmin."]
  - id: market.fi/flea
    match: { phrase: kirpputori }
    note: Not decided yet.
    source: Own wording.
    examples:
      flags: ["Tavataan [[kirpputorilla]].", "Avaamme [[kirpputorin]] perjantaina."]
      allows: ["Tori on auki.", "Kirppu puri koiraa."]
`;
const library = pack.replace('id: kuntala', 'id: library').replace('extends: [paimio]', 'extends: [kuntala]');

/** Puts files where the page may keep files of its own; the browser's picker, which no test can use, gives that folder. */
async function lay(page: Page, files: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (texts) => {
    const root = await navigator.storage.getDirectory();
    for await (const name of root.keys()) await root.removeEntry(name, { recursive: true });
    for (const [path, text] of Object.entries(texts)) {
      const [folder = '', name = ''] = path.split('/');
      const directory = await root.getDirectoryHandle(folder, { create: true });
      const writable = await (await directory.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }
    const pick = () => (texts['kuntala/pack.yaml'] ? root.getDirectoryHandle('kuntala') : root);
    Object.assign(window, { showDirectoryPicker: Object.keys(texts).length > 2 ? () => root : pick });
  }, files);
}

const onDisk = (page: Page, path: string): Promise<string> =>
  page.evaluate(async (wanted) => {
    const [folder = '', name = ''] = wanted.split('/');
    const root = await navigator.storage.getDirectory();
    const directory = await root.getDirectoryHandle(folder);
    return (await (await directory.getFileHandle(name)).getFile()).text();
  }, path);

const write = (page: Page, path: string, text: string): Promise<void> =>
  page.evaluate(
    async ([wanted, content]) => {
      const [folder = '', name = ''] = (wanted ?? '').split('/');
      const directory = await (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
      const writable = await (await directory.getFileHandle(name)).createWritable();
      await writable.write(content ?? '');
      await writable.close();
    },
    [path, text],
  );

const toolbar = (page: Page) => page.getByRole('region', { name: 'Pack', exact: true });
const part = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Parts of the pack' }).getByRole('button', { name });
const counts = (page: Page) => page.getByRole('region', { name: 'Examples' }).getByRole('status');

async function open(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(counts(page)).toHaveText(/8 right · 0 wrong/, { timeout: 20_000 });
}

test.beforeEach(async ({ context, page }) => {
  await choose(context, { locale: 'en' });
  await openOwnPage(page, 'workbench');
  await lay(page, { 'kuntala/pack.yaml': pack, 'kuntala/market.fi.yaml': rules });
});

test('a pack over a bundled municipality is edited in forms and saved in place; nothing else in its files changes', async ({
  page,
}) => {
  await open(page);
  await expect(page.getByText('The pack inherits: base › paimio › kuntala')).toBeVisible();
  await part(page, 'Whom to ask').click();
  await page.getByRole('button', { name: /^the mayor/ }).click();
  await page.getByRole('textbox', { name: 'English' }).fill('the mayor: 040 123 4567');
  await part(page, 'Accounts').click();
  await page.getByRole('textbox', { name: /^Facebook/ }).fill('Kuntalan kunta');
  await part(page, 'Rules').click();
  await page.getByRole('button', { name: /^yötori market/ }).click();
  await page.getByRole('textbox', { name: 'Must be found 1' }).fill('Nähdään [[yötorilla]].');
  await expect(toolbar(page)).toContainText('2 files are not saved');
  await page.keyboard.press('Control+s');
  await expect(toolbar(page)).toContainText('Everything is saved');
  await expect(toolbar(page)).toContainText('Saved: market.fi.yaml, pack.yaml');
  expect(await onDisk(page, 'kuntala/market.fi.yaml')).toBe(rules.replace('Tavataan [[yö', 'Nähdään [[yö'));
  expect(await onDisk(page, 'kuntala/pack.yaml')).toBe(
    pack
      .replace('en: the mayor', 'en: "the mayor: 040 123 4567"')
      .replace('# Whom', 'accounts:\n  facebook:\n    - Kuntalan kunta\n# Whom'),
  );
});

test('an entry is copied, moved and deleted; a deletion is taken back, and the keyboard stays near', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: /^kirpputori market/ }).click();
  await page.getByRole('button', { name: 'Up' }).click();
  await expect(page.getByRole('button', { name: /^kirpputori market/ })).toBeFocused();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect(page.getByRole('button', { name: /market\.fi\/flea-2/ })).toBeFocused();
  await expect(counts(page)).toHaveText(/12 right/);
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByRole('button', { name: /market\.fi\/flea / })).toBeFocused();
  await expect(counts(page)).toHaveText(/8 right/);
  await page.getByRole('button', { name: 'Undo: deletion: kirpputori' }).click();
  await expect(counts(page)).toHaveText(/12 right/);
  await page.getByRole('button', { name: 'Redo' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(toolbar(page)).toContainText('Everything is saved');
  const saved = await onDisk(page, 'kuntala/market.fi.yaml');
  expect(saved).toMatch(/flea[\s\S]*# Of the market\.\n {2}- id: market\.fi\/night/);
  expect(saved).not.toContain('flea-2');
});

test('a file that somebody else has changed is not written over without being asked', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^yötori market/ }).click();
  await page.getByRole('textbox', { name: 'Must be found 1' }).fill('Nähdään [[yötorilla]].');
  const theirs = rules.replace('Tori on auki.', 'Tori on kiinni.');
  await write(page, 'kuntala/market.fi.yaml', theirs);
  await page.getByRole('button', { name: 'Save' }).click();
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('market.fi.yaml has changed elsewhere');
  expect(await onDisk(page, 'kuntala/market.fi.yaml')).toBe(theirs);
  await alert.getByRole('button', { name: 'Take the other one' }).click();
  await expect(page.getByRole('textbox', { name: 'Must not be found 1' })).toHaveValue('Tori on kiinni.');
  await page.getByRole('button', { name: 'Undo: the other text' }).click();
  await expect(page.getByRole('textbox', { name: 'Must be found 1' })).toHaveValue('Nähdään [[yötorilla]].');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(toolbar(page)).toContainText('Everything is saved');
  expect(await onDisk(page, 'kuntala/market.fi.yaml')).toContain('Nähdään');
});

test('unsaved work asks before the page is left, waits on the device, and can be thrown away', async ({
  page,
  context,
}) => {
  await open(page);
  await page.getByRole('button', { name: /^yötori market/ }).click();
  await page.getByRole('textbox', { name: 'Must be found 1' }).fill('Nähdään [[yötorilla]].');
  await expect(toolbar(page)).toContainText('One file is not saved');
  await expect(counts(page)).toHaveText(/8 right/);
  // Chromium closes a page without asking where it does not answer for a second, as on a busy machine.
  await page.evaluate(() => new Promise<void>((idle) => requestIdleCallback(() => idle())));
  const asked = page.waitForEvent('dialog');
  const left = page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await left;

  const next = await context.newPage();
  await openOwnPage(next, 'workbench');
  const note = next.getByRole('region', { name: 'Some changes were not saved' });
  await expect(note).toContainText('market.fi.yaml');
  await note.getByRole('button', { name: 'Go on from there' }).click();
  await next.getByRole('button', { name: /^yötori market/ }).click();
  await expect(next.getByRole('textbox', { name: 'Must be found 1' })).toHaveValue('Nähdään [[yötorilla]].');
  await expect(toolbar(next)).toContainText('One file is not saved');
  next.on('dialog', (each) => void each.accept());
  await next.getByRole('button', { name: 'Close the pack' }).click();
  await next.reload();
  await expect(next.getByRole('heading', { name: 'Open a rule pack' })).toBeVisible();
  await expect(next.getByRole('heading', { name: 'Some changes were not saved' })).toHaveCount(0);
  await next.close();
});

test('a new pack is saved to a folder of the user’s choice, and never over what lies there', async ({
  page,
}) => {
  await lay(page, { 'kuntala/pack.yaml': pack });
  await page.getByLabel('Name of the municipality or unit').fill('Uusi kunta');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('alert')).toContainText('pack.yaml has changed elsewhere');
  expect(await onDisk(page, 'kuntala/pack.yaml')).toBe(pack);
  await page.getByRole('alert').getByRole('button', { name: 'Save mine over it' }).click();
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(toolbar(page)).toContainText('Everything is saved');
  expect(await onDisk(page, 'kuntala/pack.yaml')).toContain('id: uusi-kunta');
  expect(await onDisk(page, 'kuntala/uusi-kunta.fi.yaml')).toContain('secret-garden');
});

test('where saving fails, that is said and the work stays', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: /^yötori market/ }).click();
  await page.getByRole('textbox', { name: 'Must be found 1' }).fill('Nähdään [[yötorilla]].');
  await page.evaluate(() => {
    FileSystemFileHandle.prototype.createWritable = () =>
      Promise.reject(new DOMException('The disk is full.', 'QuotaExceededError'));
  });
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(toolbar(page)).toContainText(
    'Saving failed: The disk is full. Your work is still on this page.',
  );
  await expect(toolbar(page)).toContainText('One file is not saved');
  await expect(page.getByRole('textbox', { name: 'Must be found 1' })).toHaveValue('Nähdään [[yötorilla]].');
});

test('a file with the line breaks of Windows keeps them', async ({ page }) => {
  const windows = rules.replaceAll('\n', '\r\n');
  await lay(page, { 'kuntala/pack.yaml': pack, 'kuntala/market.fi.yaml': windows });
  await open(page);
  await page.getByRole('button', { name: /^kirpputori market/ }).click();
  await page.getByRole('textbox', { name: 'Must not be found 1' }).fill('Tori on kiinni.');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(toolbar(page)).toContainText('Everything is saved');
  const [, , last] = windows.split('Tori on auki.');
  expect(await onDisk(page, 'kuntala/market.fi.yaml')).toBe(
    `${windows.slice(0, windows.lastIndexOf('Tori on auki.'))}Tori on kiinni.${last}`,
  );
});

test('a unit lies over its municipality where both are open', async ({ page }) => {
  await lay(page, {
    'kuntala/pack.yaml': pack,
    'kuntala/market.fi.yaml': rules,
    'library/pack.yaml': library,
    'library/shelf.fi.yaml': rules.replaceAll('market.fi', 'shelf.fi').replaceAll('yötori', 'kirjatori'),
  });
  await page.getByRole('button', { name: 'Choose a folder' }).click();
  await expect(counts(page)).toHaveText(/8 right · 0 wrong/, { timeout: 20_000 });
  await page.getByRole('combobox', { name: 'Pack to edit' }).selectOption('library');
  await expect(page.getByText('The pack inherits: base › paimio › kuntala › library')).toBeVisible();
  await page.getByRole('textbox', { name: 'Try a text' }).fill('Kirjatorilla ja yötorilla.');
  await expect(page.getByText('Found: 2')).toBeVisible();
});
