import type { BrowserContext } from '@playwright/test';
import type { PackAdapter } from '../../src/pack/adapter-schema';
import { x } from '../../src/platforms/x';
import { bundledPack } from '../unit/bundled-pack';
import { drifted } from './fixtures/kit/drifted';
import { expect, test } from './support/chromium';
import { choose, expectBadge, paimio, pause, riskyText } from './support/prompt';
import { openSurface, posted, submitOf, surfaceNamed, withOption } from './support/surfaces';
import { told } from './support/told';

declare const chrome: {
  readonly storage: { readonly local: { set(values: Readonly<Record<string, unknown>>): Promise<void> } };
};

const home = withOption(surfaceNamed('X, home'), 'drift');

/** What is known of X once somebody has looked at it after the redesign. */
const adapter: PackAdapter = {
  platform: 'x',
  revision: x.revision + 1,
  surfaces: [
    {
      id: 'post',
      surface: 'post',
      verifiedOn: '2027-01-15',
      clues: [{ within: `[data-testid^="${drifted('tweetTextarea_0')}"]`, weight: 1 }],
      submit: {
        css: [`[data-testid="${drifted('tweetButtonInline')}"]`],
        labels: [],
        keys: 'ctrl+enter',
        replay: true,
      },
      limit: { characters: 280, counter: 'weighted' },
    },
  ],
};
const signature = {
  issuer: 'Paimio',
  approver: 'Viestintä',
  published: '2027-01-15T08:00:00Z',
  key: 'paimio-2027',
};

/** Takes a pack into use as the import of a file does. */
async function bring(context: BrowserContext, given: unknown, by?: typeof signature): Promise<void> {
  await choose(context, paimio);
  const pack = { ...bundledPack('paimio'), version: '99.0.0', adapters: [given] };
  const current = { pack, from: 'paimio.jws', at: '2027-01-15T09:00:00Z', ...(by && { signature: by }) };
  const [worker] = context.serviceWorkers();
  await worker?.evaluate((kept) => chrome.storage.local.set({ 'pack.imported': kept }), { current });
}

test('X after a redesign: a box that was new to us is a known one by what a signed pack says', async ({
  page,
  context,
}) => {
  await choose(context, paimio);
  await openSurface(page, home);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  expect(await told(context, 'state')).toMatchObject({ platform: 'x', reach: 'generic' });

  await bring(context, adapter, signature);
  await openSurface(page, home);
  await page.keyboard.insertText(riskyText);
  await expectBadge(page, 'warning');
  await expect.poll(() => told(context, 'state')).toMatchObject({ reach: 'known', surface: 'post' });
  expect(await told(context, 'doctor')).toMatch(/^site data: revision 2 of the pack paimio 99\.0\.0$/m);
  await submitOf(page, home).click();
  await expect(pause(page)).toBeVisible();
  expect(await posted(page)).toEqual([]);
  await submitOf(page, home).click();
  await expect.poll(() => posted(page)).toEqual([{ surface: 'home', text: riskyText }]);
});

for (const [name, given, by, reason] of [
  [
    'nobody has signed',
    adapter,
    undefined,
    'that of the pack paimio 99.0.0 is not used: the pack is not signed',
  ],
  [
    'is broken',
    { ...adapter, surfaces: [{ ...adapter.surfaces?.[0], clues: [{ within: 'div[', weight: 1 }] }] },
    signature,
    'that of the pack paimio 99.0.0 is not used: surfaces.0.clues.0.within: ',
  ],
  [
    'the release has caught up with',
    { ...adapter, revision: 1 },
    signature,
    'that of the pack paimio 99.0.0 is not used: revision: 1 is not newer than 1',
  ],
] as const) {
  test(`data of a pack that ${name} is not used: the site stays as the release knows it`, async ({
    page,
    context,
  }) => {
    await bring(context, given, by);
    await openSurface(page, home);
    await page.keyboard.insertText(riskyText);
    await expectBadge(page, 'warning');
    expect(await told(context, 'state')).toMatchObject({ reach: 'generic' });
    await expect.poll(() => told(context, 'doctor')).toContain(reason);
    await submitOf(page, home).click();
    await expect(pause(page)).toBeVisible();
    await submitOf(page, home).click();
    await expect.poll(() => posted(page)).toEqual([{ surface: 'home', text: riskyText }]);
  });
}
