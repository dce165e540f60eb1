import { expect, type Page, test } from '@playwright/test';
import { chromiumExtension } from '../browser/support/chromium';
import { cannotRun } from './support/in-namespace';
import { forKintaitta, type ManagedChromium, managedChromium, openOwn } from './support/managed-chromium';
import { type Keys, kuntala, newKeys, signed } from './support/packs';

test.skip(cannotRun !== undefined, cannotRun);

/** Chromium looks at changed policy files after five seconds. */
const afterReload = { timeout: 15_000 };

let managed: ManagedChromium;
let keys: Keys;
test.beforeEach(async () => {
  managed = managedChromium();
  keys = await newKeys();
});
test.afterEach(async () => {
  await managed.close();
});

const start = async (policy: object | string) => {
  managed.writePolicy(policy);
  return managed.start({ extension: chromiumExtension });
};
const choice = (page: Page) => page.getByRole('combobox', { name: 'Municipality' });
const part = (page: Page, name: string) => page.locator(`[data-part=${name}]`);
/** The page follows what changes while it is open. */
const expectPart = (page: Page, name: string, text: string | RegExp): Promise<void> =>
  expect(part(page, name)).toContainText(text, afterReload);

test('a policy sets, locks, and is told key by key; a change is seen at once, a broken file or none leaves the defaults', async () => {
  const context = await start(
    forKintaitta({
      municipality: 'paimio',
      locale: 'en',
      enforced: ['municipality', 'isOn'],
      packUrl: 'http://x.example/p',
    }),
  );
  const page = await openOwn(context, 'policy');
  await expectPart(page, 'settings', 'Municipalitypaimio (your organisation, locked');
  await expect(part(page, 'settings')).toContainText('Kintaitta is onyes (default)');
  await expect(part(page, 'policy')).toContainText(/Not used: enforced.*can't be locked/);
  await expect(part(page, 'policy')).toContainText(/Not used: packUrl.*https/);
  await expect(part(page, 'pack')).toContainText('City of Paimio');
  const options = await openOwn(context, 'options');
  await expect(choice(options)).toBeDisabled();
  await expect(options.getByText('Set by your organisation.')).toBeVisible();

  managed.writePolicy(forKintaitta({ municipality: 'naantali', locale: 'en' }));
  await expectPart(page, 'pack', 'Naantali');
  await expect(choice(options)).toBeEnabled();

  managed.writePolicy('{"3rdparty": {');
  await expectPart(page, 'policy', 'This browser has no policy for Kintaitta.');
  managed.writePolicy(forKintaitta({ municipality: 'paimio', locale: 'en' }));
  await expectPart(page, 'pack', 'City of Paimio');
  managed.writePolicy({});
  await expectPart(page, 'settings', /Municipalitybase \(default\)/);
});

test('a pack in the policy is in force; what is wrong with the next is told, and the last good one stays', async () => {
  const policy = async (pack: string) =>
    forKintaitta({ locale: 'en', pack, packKeys: [JSON.stringify(keys.publicKey)] });
  const context = await start(await policy(await signed('1.0.0', keys)));
  const page = await openOwn(context, 'policy');
  await expectPart(page, 'pack', 'Kuntala (kuntala), from your organisation');
  await expect(part(page, 'pack')).toContainText('Kuntalan kunta');
  await expect(part(page, 'pack')).toContainText('Signaturechecked');
  managed.writePolicy(await policy(`${(await signed('2.0.0', keys)).slice(0, -8)}AAAAAAAA`));
  await expectPart(page, 'pack', 'The signature is wrong or missing');
  await expect(part(page, 'pack')).toContainText('1.0.0');
});

test('a pack that is pasted as an object never reaches us: the rest of the policy holds, and the page says where to look', async () => {
  const context = await start(
    forKintaitta({
      locale: 'en',
      municipality: 'paimio',
      pack: kuntala('1.0.0'),
      packKeys: [keys.publicKey],
    }),
  );
  const page = await openOwn(context, 'policy');
  await expectPart(page, 'pack', 'City of Paimio');
  await expect(part(page, 'policy')).toContainText('In use: ');
  await expect(part(page, 'policy')).not.toContainText(/In use: [^.]*pack/);
  await expect(part(page, 'policy')).toContainText('such as a pack that is not text');
});
