// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Adapter } from '../pack/adapter-schema';
import { facebook } from './facebook';
import { findComposer } from './find-composer';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { readAccount } from './read-account';
import { x } from './x';

declare global {
  interface Window {
    readonly happyDOM: { setURL(url: string): void };
  }
}

const cookies = ['i_user', 'c_user', 'twid', 'ds_user_id'];

beforeEach(() => {
  document.body.replaceChildren();
});
afterEach(() => {
  // biome-ignore lint/suspicious/noDocumentCookie: as the sites do it.
  for (const name of cookies) document.cookie = `${name}=; max-age=0`;
});

interface Page {
  readonly url: string;
  readonly cookie?: string;
  readonly html: string;
}

function accountOn(adapter: Adapter, { url, cookie, html }: Page) {
  window.happyDOM.setURL(url);
  // biome-ignore lint/suspicious/noDocumentCookie: as the sites do it.
  if (cookie) document.cookie = cookie;
  document.body.append(document.createRange().createContextualFragment(html));
  const box = document.querySelector<HTMLElement>('[contenteditable], textarea:not([hidden])');
  const composer = box && findComposer(box, adapter);
  return composer ? readAccount(composer) : 'no composer';
}

const uncertain = { agree: false };

describe('Facebook: the name at the box and the page that one acts as', () => {
  const box = (label: string) =>
    `<div role="dialog"><form><div role="textbox" contenteditable="true" data-lexical-editor="true" aria-label="${label}"></div><div role="button" aria-disabled="true">Julkaise</div></form></div>`;
  const home = 'https://www.facebook.com/';
  test.each([
    [
      'a page, by name and cookie',
      { url: home, cookie: 'i_user=900901', html: box('Mitä mietit, Paimion kaupunki?') },
      { id: '900901', name: 'Paimion kaupunki', agree: true },
    ],
    [
      'a person, while a page is left over in the cookie: the name is what counts',
      { url: home, cookie: 'i_user=900901', html: box('Vad tänker du på, Anna?') },
      { id: '900901', name: 'Anna', agree: true },
    ],
    ['a name alone', { url: home, html: box('Mitä mietit, Paimion kaupunki?') }, uncertain],
    ['a cookie alone', { url: home, cookie: 'i_user=900901', html: box('¿Qué estás pensando?') }, uncertain],
    [
      'the name of one who is answered is nobody’s account',
      { url: home, cookie: 'i_user=900901', html: box('Vastaa käyttäjälle Paimion kaupunki') },
      uncertain,
    ],
    [
      'a page that comments',
      { url: home, cookie: 'i_user=900901', html: box('Comment as Paimion kaupunki') },
      { id: '900901', name: 'Paimion kaupunki', agree: true },
    ],
    [
      'two pages at once',
      {
        url: 'https://business.facebook.com/latest/composer/?asset_id=900902',
        cookie: 'i_user=900901',
        html: box('What’s new?'),
      },
      uncertain,
    ],
  ])('%s', (_, page, expected) => expect(accountOn(facebook, page)).toEqual(expected));
});

describe('Instagram: the profile link, its picture and the author beside the caption', () => {
  const nav = (handle: string, alt: string) => `<nav><a href="/${handle}/"><img alt="${alt}"></a></nav>`;
  const box =
    '<div role="dialog"><button>Jaa</button><div role="textbox" contenteditable="true" data-lexical-editor="true"></div></div>';
  const url = 'https://www.instagram.com/';
  test.each([
    ['Finnish', { url, html: nav('naantali', 'Käyttäjän naantali profiilikuva') + box }, 'naantali'],
    ['Swedish', { url, html: nav('naantali', 'naantali profilbild') + box }, 'naantali'],
    ['a link alone', { url, html: nav('naantali', 'Profiili') + box }, undefined],
    [
      'a cookie as well says nothing that can be compared',
      { url, cookie: 'ds_user_id=900900', html: nav('naantali', 'Profiili') + box },
      undefined,
    ],
    [
      'another author beside the caption',
      {
        url,
        html:
          nav('naantali', 'naantali profilbild') +
          box.replace('<button>', '<span data-author>anna_k</span><button>'),
      },
      undefined,
    ],
  ])('%s', (_, page, handle) => {
    expect(accountOn(instagram, page)).toEqual(
      handle ? expect.objectContaining({ handle, agree: true }) : uncertain,
    );
  });
});

describe('X: the account switcher and the profile link', () => {
  const nav = (avatar: string, lines: readonly string[], link: string) =>
    `<header><a data-testid="AppTabBar_Profile_Link" href="/${link}">P</a><button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-${avatar}"></div><div>${lines.join('<br>')}</div></button></header>`;
  const other = '<div data-testid="UserAvatar-Container-somebody"></div>';
  const box =
    '<main><div data-testid="tweetTextarea_0"><div role="textbox" contenteditable="true"></div></div><button data-testid="tweetButtonInline">Post</button></main>';
  const url = 'https://x.com/home';
  test.each([
    ['all agree', { url, html: nav('salo', ['Salo', '@salo'], 'salo') + box }, 'salo'],
    [
      'an @ in the display name is no handle',
      { url, html: nav('salo', ['Kaupunki @ Salo', '@salo'], 'salo') + box },
      'salo',
    ],
    [
      'the avatar of another person comes first in the page',
      { url, html: other + nav('salo', ['Salo', '@salo'], 'salo') + box },
      'salo',
    ],
    [
      'a switch under way: the link is still that of the other',
      { url, html: nav('salo', ['@salo'], 'anna_k') + box },
      undefined,
    ],
    ['a cookie alone', { url, cookie: 'twid=u%3D900900', html: box }, undefined],
    ['a narrow layout without any', { url, html: box }, undefined],
  ])('%s', (_, page, handle) => {
    expect(accountOn(x, page)).toEqual(handle ? expect.objectContaining({ handle, agree: true }) : uncertain);
  });
});

describe('LinkedIn: the author of the share box and the actor of each comment', () => {
  const share = (name: string, alt: string | undefined) =>
    `<div role="dialog" data-test-modal-id="sharebox"><button class="share-unified-settings-entry-button">${alt === undefined ? '' : `<img alt="${alt}">`}<div>${name}</div><div>Kaikille</div></button><div class="ql-editor" role="textbox" contenteditable="true"></div></div>`;
  const comment = (label: string, alt: string) =>
    `<article><button class="content-admin-identity-toggle-button"><img alt="${alt}"></button><form class="comments-comment-box__form"><div class="ql-editor" role="textbox" contenteditable="true" data-placeholder="${label}"></div><button type="submit">Kommentoi</button></form></article>`;
  const feed = 'https://www.linkedin.com/feed/';
  const name = 'Paimion kaupunki';
  test.each([
    ['name and picture', { url: feed, html: share(name, `Photo of ${name}`) }, name],
    ['a picture described in Finnish', { url: feed, html: share(name, `${name}, profiilikuva`) }, name],
    ['a picture described in Swedish', { url: feed, html: share(name, `Foto på ${name}`) }, name],
    ['a picture of somebody else', { url: feed, html: share(name, 'Photo of Anna K') }, undefined],
    ['a name alone', { url: feed, html: share(name, undefined) }, undefined],
    [
      'a name, and a page of a company around it',
      { url: 'https://www.linkedin.com/company/900902/admin/page-posts/', html: share(name, undefined) },
      name,
    ],
    [
      'oneself on a page of a company',
      { url: 'https://www.linkedin.com/company/900902/admin/page-posts/', html: share('Anna K', undefined) },
      'Anna K',
    ],
    ['a page comments', { url: feed, html: comment(`Kommentoi nimellä ${name}`, `Kuva: ${name}`) }, name],
    [
      'the actor was changed at this post, the placeholder not yet',
      { url: feed, html: comment(`Kommentera som ${name}`, 'Foto på Anna K') },
      undefined,
    ],
    ['an actor alone', { url: feed, html: comment('Lisää kommentti…', `Photo of ${name}`) }, undefined],
  ])('%s', (_, page, expected) => {
    expect(accountOn(linkedin, page)).toEqual(
      expected ? expect.objectContaining({ name: expected, agree: true }) : uncertain,
    );
  });
});
