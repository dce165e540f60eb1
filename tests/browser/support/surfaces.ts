import type { Locator, Page } from '@playwright/test';

/** One compose box of a fixture: how a user gets there and what the page's own code calls it. */
export interface SurfaceCase {
  readonly name: string;
  readonly url: string;
  /** What the page reports when it posts; its box and button are marked with it. */
  readonly posts: string;
  /** What is pressed to get to the box. */
  readonly opens?: readonly string[];
  /** What is pressed between writing and the button that posts. */
  readonly further?: readonly string[];
  /** The key that posts, where there is one. */
  readonly key?: 'Enter' | 'Control+Enter';
  /** Found only by the site's data, not by structure and behaviour alone. */
  readonly needsData?: string;
}

const openPost = ['open'];
const linkedin = 'https://www.linkedin.com';

export const surfaceCases: readonly SurfaceCase[] = [
  { name: 'X, home', url: 'https://x.com/home', posts: 'home', key: 'Control+Enter' },
  {
    name: 'X, dialog over the home composer',
    url: 'https://x.com/home',
    posts: 'dialog',
    opens: ['open-dialog'],
    key: 'Control+Enter',
  },
  {
    name: 'X, reply below a post',
    url: 'https://x.com/kirjasto/status/1',
    posts: 'reply',
    key: 'Control+Enter',
  },
  { name: 'X, reply in a dialog', url: 'https://x.com/compose/post?in_reply_to=1', posts: 'reply-dialog' },
  { name: 'X, quote', url: 'https://x.com/compose/post?quote=1', posts: 'dialog' },
  { name: 'X, narrow layout', url: 'https://mobile.x.com/compose/post?layout=narrow', posts: 'narrow' },
  { name: 'Facebook, post', url: 'https://www.facebook.com/', posts: 'post', opens: openPost },
  {
    name: 'Facebook, post of a page in two steps',
    url: 'https://www.facebook.com/?steps=2',
    posts: 'post',
    opens: openPost,
    further: ['next'],
    needsData: 'only a label tells that the first button does not post',
  },
  { name: 'Facebook, group', url: 'https://www.facebook.com/groups/900900', posts: 'group', opens: openPost },
  {
    name: 'Facebook, sharing with words of one’s own',
    url: 'https://www.facebook.com/',
    posts: 'share',
    opens: ['open-share'],
    needsData: 'the button is usable from the start: no flip',
  },
  {
    name: 'Facebook, reply to a comment',
    url: 'https://www.facebook.com/',
    posts: 'reply',
    key: 'Enter',
  },
  { name: 'Facebook, comment', url: 'https://www.facebook.com/', posts: 'comment', key: 'Enter' },
  {
    name: 'Meta Business Suite',
    url: 'https://business.facebook.com/latest/composer/?asset_id=900901',
    posts: 'business',
  },
  {
    name: 'Instagram, caption',
    url: 'https://www.instagram.com/',
    posts: 'caption',
    opens: ['open', 'next', 'next'],
    needsData: 'Share is usable from the start: no flip',
  },
  {
    name: 'Instagram, comment (textarea)',
    url: 'https://www.instagram.com/p/1?comment=textarea',
    posts: 'comment-textarea',
    key: 'Enter',
  },
  {
    name: 'Instagram, comment (input)',
    url: 'https://www.instagram.com/p/1?comment=input',
    posts: 'comment-input',
    key: 'Enter',
    needsData: 'fields of one line are left alone elsewhere',
  },
  {
    name: 'Instagram, comment (rich)',
    url: 'https://www.instagram.com/p/1?comment=rich',
    posts: 'comment-rich',
    key: 'Enter',
  },
  { name: 'LinkedIn, post in the shadow root', url: `${linkedin}/feed/`, posts: 'post', opens: openPost },
  {
    name: 'LinkedIn, post in a native modal dialog',
    url: `${linkedin}/feed/?dialog=native`,
    posts: 'post',
    opens: openPost,
  },
  {
    name: 'LinkedIn, repost with thoughts',
    url: `${linkedin}/feed/?repost=1`,
    posts: 'post',
    opens: openPost,
  },
  { name: 'LinkedIn, comment in the feed', url: `${linkedin}/feed/`, posts: 'comment' },
  { name: 'LinkedIn, comment on the post page', url: `${linkedin}/feed/update/900900/`, posts: 'post-page' },
  {
    name: 'LinkedIn, post of a page',
    url: `${linkedin}/company/900902/admin/page-posts/published/`,
    posts: 'page',
  },
  { name: 'LinkedIn, share box on its own', url: `${linkedin}/preload/sharebox/`, posts: 'preload' },
];

/** Boxes that are nobody's business. */
export const silentCases: readonly SurfaceCase[] = [
  { name: 'X, direct message', url: 'https://x.com/messages/1', posts: 'silent' },
  { name: 'X, profile text', url: 'https://x.com/settings/profile', posts: 'silent' },
  { name: 'X, assistant', url: 'https://x.com/i/grok', posts: 'silent' },
  { name: 'X, assistant in a drawer', url: 'https://x.com/home?assistant=1', posts: 'silent' },
  { name: 'X, search', url: 'https://x.com/home', posts: 'search' },
  { name: 'Facebook, chat window', url: 'https://www.facebook.com/', posts: 'silent' },
  { name: 'Facebook, messages', url: 'https://www.facebook.com/messages/t/1', posts: 'page' },
  { name: 'Facebook, profile text', url: 'https://www.facebook.com/?bio=1', posts: 'page' },
  { name: 'Instagram, note', url: 'https://www.instagram.com/?note=1', posts: 'silent' },
  { name: 'Instagram, direct message', url: 'https://www.instagram.com/direct/t/1', posts: 'silent' },
  { name: 'Instagram, profile text', url: 'https://www.instagram.com/accounts/edit/', posts: 'silent' },
  { name: 'LinkedIn, note to a new contact', url: `${linkedin}/in/anna/?note=1`, posts: 'note' },
  { name: 'LinkedIn, message window', url: `${linkedin}/feed/`, posts: 'silent' },
];

/** The same page with another language, or after a redesign. */
export function withOption(surface: SurfaceCase, option: string): SurfaceCase {
  const url = `${surface.url}${surface.url.includes('?') ? '&' : '?'}${option}`;
  return { ...surface, name: `${surface.name} (${option})`, url };
}

const fixture = (page: Page, name: string): Locator => page.locator(`[data-fixture="${name}"]`);
export const boxOf = (page: Page, { posts }: SurfaceCase): Locator => fixture(page, `${posts}-box`).first();
export const submitOf = (page: Page, { posts }: SurfaceCase): Locator =>
  fixture(page, `${posts}-submit`).first();

/** The surface of this name, for tests that one surface is enough for. */
export function surfaceNamed(name: string): SurfaceCase {
  const found = surfaceCases.find((each) => each.name === name);
  if (!found) throw new Error(`There is no surface "${name}".`);
  return found;
}

/** Goes to the box and puts the caret into it. */
export async function openSurface(page: Page, surface: SurfaceCase): Promise<void> {
  await page.goto(surface.url);
  for (const name of surface.opens ?? []) await fixture(page, name).click();
  await boxOf(page, surface).click();
}

/** Does what lies between the text and the button that posts. */
export async function goToSubmit(page: Page, surface: SurfaceCase): Promise<void> {
  for (const name of surface.further ?? []) await fixture(page, name).click();
}

export const posted = (page: Page) =>
  page.evaluate(() => window.posted.map(({ surface, text }) => ({ surface, text })));
