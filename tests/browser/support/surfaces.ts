import type { Locator, Page } from '@playwright/test';

/** One compose box of a fixture: how a user gets there, what is typed into, what posts. */
export interface SurfaceCase {
  readonly name: string;
  readonly url: string;
  /** What the page's own code calls it when something is posted. */
  readonly posts: string;
  readonly open?: (page: Page) => Promise<void>;
  readonly box: (page: Page) => Locator;
  readonly submit: (page: Page) => Locator;
  /** A step after the submit of the first view: the click that really posts. */
  readonly before?: (page: Page) => Promise<void>;
  readonly key?: 'Enter' | 'Control+Enter';
}

const button = (name: RegExp) => (page: Page) => page.getByRole('button', { name, exact: true });
const testId = (id: string) => (page: Page) => page.getByTestId(id);
const within = (container: string, css: string) => (page: Page) => page.locator(container).locator(css);

const openPost = (page: Page) => page.getByRole('button', { name: /^(Mitä mietit|Kirjoita jotain)/ }).click();
const facebookBox = within('[role=dialog].modal', '[role=textbox]');
const facebookPost = within('[role=dialog].modal', '[role=button][aria-label=Julkaise]');
const startPost = (page: Page) => page.getByRole('button', { name: 'Aloita julkaisu' }).click();
const quill = (page: Page) => page.locator('.ql-editor');
const share = (page: Page) => page.locator('.share-actions__primary-action');

async function openCaption(page: Page): Promise<void> {
  await page.getByRole('link', { name: '+' }).click();
  await page.getByRole('button', { name: 'Seuraava' }).click();
  await page.getByRole('button', { name: 'Seuraava' }).click();
}

export const surfaceCases: readonly SurfaceCase[] = [
  {
    name: 'X, home',
    url: 'https://x.com/home',
    posts: 'home',
    box: testId('tweetTextarea_0'),
    submit: testId('tweetButtonInline'),
    key: 'Control+Enter',
  },
  {
    name: 'X, dialog over the home composer',
    url: 'https://x.com/home',
    posts: 'dialog',
    open: (page) => page.getByTestId('SideNav_NewTweet_Button').click(),
    box: within('[role=dialog]', '[role=textbox]'),
    submit: testId('tweetButton'),
    key: 'Control+Enter',
  },
  {
    name: 'X, reply below a post',
    url: 'https://x.com/helenisokoski/status/1',
    posts: 'reply',
    box: testId('tweetTextarea_0'),
    submit: testId('tweetButtonInline'),
    key: 'Control+Enter',
  },
  {
    name: 'X, reply in a dialog',
    url: 'https://x.com/compose/post?in_reply_to=1',
    posts: 'reply-dialog',
    box: within('[role=dialog]', '[role=textbox]'),
    submit: testId('tweetButton'),
  },
  {
    name: 'X, quote',
    url: 'https://x.com/compose/post?quote=1',
    posts: 'dialog',
    box: within('[role=dialog]', '[role=textbox]'),
    submit: testId('tweetButton'),
  },
  {
    name: 'X, narrow layout',
    url: 'https://mobile.x.com/compose/post?layout=narrow',
    posts: 'narrow',
    box: (page) => page.locator('textarea'),
    submit: testId('tweetButton'),
  },
  {
    name: 'Facebook, post',
    url: 'https://www.facebook.com/',
    posts: 'post',
    open: openPost,
    box: facebookBox,
    submit: facebookPost,
  },
  {
    name: 'Facebook, post of a page in two steps',
    url: 'https://www.facebook.com/?steps=2',
    posts: 'post',
    open: openPost,
    box: facebookBox,
    before: (page) => page.getByRole('button', { name: 'Seuraava' }).click(),
    submit: facebookPost,
  },
  {
    name: 'Facebook, group',
    url: 'https://www.facebook.com/groups/900900',
    posts: 'group',
    open: openPost,
    box: facebookBox,
    submit: facebookPost,
  },
  {
    name: 'Facebook, comment',
    url: 'https://www.facebook.com/',
    posts: 'comment',
    box: within('form[role=presentation]', '[role=textbox]'),
    submit: button(/^Kommentoi$/),
    key: 'Enter',
  },
  {
    name: 'Meta Business Suite',
    url: 'https://business.facebook.com/latest/composer/?asset_id=900901',
    posts: 'business',
    box: within('main', '[role=textbox]'),
    submit: button(/^Julkaise$/),
  },
  {
    name: 'Instagram, caption',
    url: 'https://www.instagram.com/',
    posts: 'caption',
    open: openCaption,
    box: within('[role=dialog]', '[role=textbox]'),
    submit: button(/^Jaa$/),
  },
  ...['textarea', 'input', 'rich'].map((form) => ({
    name: `Instagram, comment (${form})`,
    url: `https://www.instagram.com/p/1?comment=${form}`,
    posts: `comment-${form}`,
    box: within('form', 'textarea, input, [role=textbox]'),
    submit: button(/^Julkaise$/),
    key: 'Enter' as const,
  })),
  {
    name: 'LinkedIn, post in the shadow root',
    url: 'https://www.linkedin.com/feed/',
    posts: 'post',
    open: startPost,
    box: quill,
    submit: share,
  },
  {
    name: 'LinkedIn, post in a native modal dialog',
    url: 'https://www.linkedin.com/feed/?dialog=native',
    posts: 'post',
    open: startPost,
    box: quill,
    submit: share,
  },
  {
    name: 'LinkedIn, comment in the feed',
    url: 'https://www.linkedin.com/feed/',
    posts: 'comment',
    box: (page) => page.locator('.ProseMirror'),
    submit: button(/^Kommentoi$/),
  },
  {
    name: 'LinkedIn, comment on the post page',
    url: 'https://www.linkedin.com/feed/update/900900/',
    posts: 'post-page',
    box: quill,
    submit: button(/^Kommentoi$/),
  },
  {
    name: 'LinkedIn, post of a page',
    url: 'https://www.linkedin.com/company/900902/admin/page-posts/published/?share=true',
    posts: 'page',
    box: quill,
    submit: share,
  },
  {
    name: 'LinkedIn, share box on its own',
    url: 'https://www.linkedin.com/preload/sharebox/',
    posts: 'preload',
    box: quill,
    submit: share,
  },
];

/** Boxes that are nobody's business. */
export const silentCases: readonly (Pick<SurfaceCase, 'name' | 'url' | 'box' | 'submit'>)[] = [
  {
    name: 'X, direct message',
    url: 'https://x.com/messages/1',
    box: (page) => page.getByTestId('dm-composer-textarea'),
    submit: testId('dmComposerSendButton'),
  },
  {
    name: 'X, profile text',
    url: 'https://x.com/settings/profile',
    box: (page) => page.locator('textarea'),
    submit: testId('Profile_Save_Button'),
  },
  {
    name: 'X, search',
    url: 'https://x.com/home',
    box: (page) => page.getByTestId('SearchBox_Search_Input'),
    submit: testId('reply'),
  },
  {
    name: 'Facebook, chat window',
    url: 'https://www.facebook.com/',
    box: within('.chat', '[role=textbox]'),
    submit: within('.chat', '[role=button]'),
  },
  {
    name: 'Instagram, direct message',
    url: 'https://www.instagram.com/direct/t/1',
    box: (page) => page.getByRole('textbox', { name: 'Viesti...' }),
    submit: button(/^→$/),
  },
  {
    name: 'Instagram, profile text',
    url: 'https://www.instagram.com/accounts/edit/',
    box: (page) => page.locator('textarea'),
    submit: button(/^✓$/),
  },
  {
    name: 'LinkedIn, message window',
    url: 'https://www.linkedin.com/feed/',
    box: within('.bubble', '[role=textbox]'),
    submit: within('.bubble', 'button'),
  },
];
