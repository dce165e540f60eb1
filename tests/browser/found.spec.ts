import { adapters } from '../../src/platforms/adapter-for';
import { expect, test } from './support/chromium';
import { choose, expectBadge, harmlessText, paimio } from './support/prompt';
import { openSurface, surfaceCases, surfaceNamed, withOption } from './support/surfaces';
import { told } from './support/told';

/** What the site's data must find on each fixture, and how often. */
interface Found {
  readonly surface: string;
  readonly editor: string;
  readonly controls: number;
  /** Signs of the account: ids, handles, names. */
  readonly signs: readonly [number, number, number];
  readonly isAnswer?: true;
  /** Pictures and what is known of their descriptions; absent where the surface shows none. */
  readonly media?: string;
}

const none = '0, alt text unknown';
const x: Found = { surface: 'x post', editor: 'draft-js', controls: 1, signs: [1, 3, 0], media: none };
const facebook: Found = {
  surface: 'facebook post',
  editor: 'lexical',
  controls: 1,
  signs: [0, 0, 1],
  media: none,
};
const instagram: Found = { surface: 'instagram comment', editor: 'textarea', controls: 1, signs: [1, 2, 0] };
const linkedin: Found = {
  surface: 'linkedin post',
  editor: 'quill',
  controls: 1,
  signs: [0, 0, 2],
  media: none,
};
/** Boxes of comments show no pictures. */
const comment = ({ media: _, ...found }: Found, surface: string): Found => ({
  ...found,
  surface,
  isAnswer: true,
});

const expected: Readonly<Record<string, Found>> = {
  'X, home': x,
  'X, dialog over the home composer': x,
  'X, reply below a post': { ...x, surface: 'x reply', isAnswer: true },
  'X, reply in a dialog': { ...x, surface: 'x reply', isAnswer: true },
  'X, quote': { ...x, surface: 'x quote', isAnswer: true },
  'X, narrow layout': { ...x, editor: 'textarea' },
  'Facebook, post': facebook,
  'Facebook, post of a page in two steps': { ...facebook, controls: 0 },
  'Facebook, group': { ...facebook, surface: 'facebook group', signs: [0, 0, 0] },
  'Facebook, sharing with words of one’s own': {
    ...facebook,
    surface: 'facebook share',
    signs: [0, 0, 0],
    isAnswer: true,
  },
  'Facebook, reply to a comment': { ...comment(facebook, 'facebook comment'), signs: [0, 0, 0] },
  'Facebook, comment': comment(facebook, 'facebook comment'),
  'Meta Business Suite': {
    ...facebook,
    surface: 'facebook business-suite',
    controls: 2,
    signs: [1, 0, 1],
  },
  'Instagram, caption': {
    ...instagram,
    surface: 'instagram caption',
    editor: 'lexical',
    media: '1, alt text missing',
  },
  'Instagram, comment (textarea)': { ...instagram, isAnswer: true },
  'Instagram, comment (input)': { ...instagram, isAnswer: true },
  'Instagram, comment (rich)': { ...instagram, editor: 'lexical', isAnswer: true },
  'LinkedIn, post in the shadow root': linkedin,
  'LinkedIn, post in a native modal dialog': linkedin,
  'LinkedIn, repost with thoughts': linkedin,
  'LinkedIn, comment in the feed': {
    ...comment(linkedin, 'linkedin comment'),
    editor: 'prosemirror',
    signs: [0, 0, 0],
  },
  'LinkedIn, comment on the post page': comment(linkedin, 'linkedin comment'),
  'LinkedIn, post of a page': { ...linkedin, surface: 'linkedin page-post', signs: [1, 0, 2] },
  'LinkedIn, share box on its own': linkedin,
};

test.beforeEach(async ({ context }) => {
  await context.clearCookies();
  await choose(context, paimio);
});

for (const surface of surfaceCases) {
  test(`${surface.name}: the site's data finds what it must, as often as it must`, async ({
    page,
    context,
  }) => {
    await openSurface(page, surface);
    await page.keyboard.insertText(harmlessText);
    await expectBadge(page, /^(quiet|notes)$/);
    const report = await told(context, 'doctor');
    const found = expected[surface.name];
    if (!found) throw new Error(`It is not said what must be found on "${surface.name}".`);
    const [platform, id] = found.surface.split(' ');
    const [ids, handles, names] = found.signs;
    expect(report).toContain(`platform: ${platform}\nsurface: ${id}, last verified 2026-`);
    expect(report).toContain(`editor: ${found.editor}, boxes: 1\n`);
    expect(report).toContain(`post controls: ${found.controls} `);
    expect(report).toContain(`account signs: id ${ids}, handle ${handles}, name ${names};`);
    expect(report).toContain(
      `text answered: ${found.isAnswer ? 'seen' : 'not seen'}, media: ${found.media ?? 'unknown'}`,
    );
    expect(report).not.toContain(harmlessText.slice(0, 8));
  });
}

test('a fixture stands for every surface of every site', () => {
  const shown = new Set(Object.values(expected).map(({ surface }) => surface));
  const known = adapters.flatMap(({ platform, surfaces }) => surfaces.map(({ id }) => `${platform} ${id}`));
  expect(known.filter((id) => !shown.has(id))).toEqual([]);
});

for (const language of ['fi', 'sv', 'en']) {
  test(`Instagram in ${language}: it is known whether the pictures are described`, async ({
    page,
    context,
  }) => {
    const caption = withOption(surfaceNamed('Instagram, caption'), `lang=${language}`);
    await openSurface(page, caption);
    await page.keyboard.insertText(harmlessText);
    await expectBadge(page, /^(quiet|notes)$/);
    expect(await told(context, 'doctor')).toContain('media: 1, alt text missing');
    await page.locator('[data-fixture=alt]').fill('Lapsia uimahallissa');
    await expect.poll(() => told(context, 'doctor')).toContain('media: 1, alt text set');
  });
}

test('X: pictures are counted in the box’s own part of the page, not in the timeline', async ({
  page,
  context,
}) => {
  await openSurface(page, surfaceNamed('X, home'));
  await page.keyboard.insertText(harmlessText);
  await expectBadge(page, /^(quiet|notes)$/);
  await page.locator('[data-fixture=photo]').click();
  await page.locator('[data-fixture=photo]').click();
  await expect.poll(() => told(context, 'doctor')).toContain('media: 2, alt text unknown');
});
