import type { Page } from '@playwright/test';
import { expect, test } from './support/chromium';
import { badge, choose, expectBadge, paimio, prompt } from './support/prompt';
import { openSurface, type SurfaceCase, surfaceNamed, withOption } from './support/surfaces';

const home = surfaceNamed('X, home');
/** An ordinary sentence, as long as it is asked for. */
const textOf = (length: number): string =>
  'Kirjasto palvelee uimahallin vieressä joka arkipäivä. '
    .repeat(20)
    .slice(0, length - 1)
    .concat('.');

async function write(page: Page, surface: SurfaceCase, text: string): Promise<void> {
  await openSurface(page, surface);
  await page.keyboard.insertText(text);
  await expectBadge(page, /^(quiet|notes)$/);
  await badge(page).click();
}
const room = (page: Page) => prompt(page).locator('.room');

for (const [locale, near, over] of [
  ['fi', 'Tilaa on vielä 12 merkille. Palvelun raja on 280 merkkiä.', 'Tekstissä on 13 merkkiä liikaa.'],
  ['sv', '12 tecken till ryms. Tjänstens gräns är 280 tecken.', 'Texten har 13 tecken för mycket.'],
  [
    'en',
    "12 more characters fit. The site's limit is 280 characters.",
    'The text is 13 characters too long.',
  ],
] as const) {
  test(`${locale}: near the limit and over it the card says so`, async ({ page, context }) => {
    await choose(context, { ...paimio, locale });
    await write(page, home, textOf(268));
    await expect(room(page)).toHaveText(near);
    await write(page, home, textOf(293));
    await expect(room(page)).toContainText(over);
  });
}

test('a text that fits with ease is not counted aloud', async ({ page, context }) => {
  await choose(context, paimio);
  await write(page, home, textOf(200));
  await expect(prompt(page).locator('.panel')).toBeVisible();
  await expect(room(page)).toHaveCount(0);
});

test('a link counts as the site counts it', async ({ page, context }) => {
  await choose(context, paimio);
  const link = `https://www.paimio.fi/${'palvelut/'.repeat(30)}`;
  await write(page, withOption(home, 'paid=1'), `${textOf(238)} ${link}`);
  await expect(room(page)).toHaveText('Tilaa on vielä 18 merkille. Palvelun raja on 280 merkkiä.');
});

test('where the site lets an account write more, no limit is claimed', async ({ page, context }) => {
  await choose(context, paimio);
  await write(page, withOption(home, 'paid=1'), textOf(293));
  await expect(prompt(page).locator('.panel')).toBeVisible();
  await expect(room(page)).toHaveCount(0);
});
