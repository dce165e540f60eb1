// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import type { Adapter } from '../pack/adapter-schema';
import { facebook } from './facebook';
import { findComposer } from './find-composer';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { readContext } from './read-context';
import { x } from './x';

const tweet = (text: string) =>
  `<article data-testid="tweet"><div data-testid="tweetText">${text}</div><div data-testid="attachments"><div role="group"></div></div></article>`;
const xBox =
  '<div data-testid="tweetTextarea_0"><div id="box" role="textbox" contenteditable="true"></div></div><button>Post</button>';
const comment = (text: string) =>
  `<div role="listitem"><p data-testid="expandable-text-box">${text}</p><div data-view-name="comment-box"><div id="box" role="textbox" contenteditable="true" class="ProseMirror"></div><button>Kommentoi</button></div></div>`;
const caption = (alts: readonly string[]) =>
  `<div role="dialog"><button>Jaa</button>${alts.map((alt) => `<img src="blob:1"><input placeholder="Write alt text..." value="${alt}">`).join('')}<div id="box" role="textbox" contenteditable="true" data-lexical-editor="true"></div></div>`;

beforeEach(() => {
  document.body.replaceChildren();
});

test.each<readonly [string, Adapter, string, object]>([
  [
    'X: the post that a dialog answers',
    x,
    `<div role="dialog">${tweet('Milloin uimahalli aukeaa?')}<div>${xBox}</div></div>`,
    { repliesTo: 'Milloin uimahalli aukeaa?', media: { count: 1, altText: 'unknown' } },
  ],
  [
    'X: other posts of the timeline are not answered, and their pictures are not ours',
    x,
    `${tweet('Torilla tavataan!')}<main><div>${xBox}</div></main>`,
    { media: { count: 0, altText: 'unknown' } },
  ],
  [
    'LinkedIn: of several posts the one around the comment is answered',
    linkedin,
    `<div role="listitem"><p data-testid="expandable-text-box">Toinen</p></div>${comment('Haemme kahta hoitajaa.')}`,
    { repliesTo: 'Haemme kahta hoitajaa.' },
  ],
  [
    'Facebook: the post that a comment is about',
    facebook,
    '<div role="article"><div data-ad-preview="message">Uimahalli aukeaa.</div><form role="presentation"><div id="box" role="textbox" contenteditable="true"></div><button>→</button></form></div>',
    { repliesTo: 'Uimahalli aukeaa.' },
  ],
  [
    'Instagram: all pictures are described',
    instagram,
    caption(['Lapsia altaassa', 'Tori kesällä']),
    { media: { count: 2, altText: 'set' } },
  ],
  [
    'Instagram: one picture is not described',
    instagram,
    caption(['Lapsia altaassa', ' ']),
    { media: { count: 2, altText: 'missing' } },
  ],
])('%s', (_, adapter, html, expected) => {
  document.body.append(document.createRange().createContextualFragment(html));
  const box = document.querySelector<HTMLElement>('#box');
  const composer = box && findComposer(box, adapter);
  expect(composer && readContext(composer)).toEqual(expected);
});
