import type { Adapter, SurfaceData } from '../pack/adapter-schema';

const lexical = '[role="textbox"][contenteditable="true"]';
const post: SurfaceData['submit'] = {
  css: [],
  labels: ['post'],
  keys: 'ctrl+enter',
  next: ['next'],
  replay: true,
};
const media: SurfaceData['media'] = { css: 'img[src^="blob:"], video[src^="blob:"]' };
const inDialog = { within: '[role="dialog"], dialog', box: lexical, weight: 0.6 };

/** Facebook and Meta Business Suite. Controls have no names but localized ones, so the flip test leads. */
export const facebook: Adapter = {
  platform: 'facebook',
  revision: 1,
  hosts: ['www.facebook.com', 'web.facebook.com', 'm.facebook.com', 'business.facebook.com'],
  ignore: [
    { kind: 'dm', where: { route: '/messages' } },
    { kind: 'dm', where: { route: '/latest/inbox' } },
    { kind: 'dm', where: { label: 'message' } },
    {
      kind: 'dm',
      where: { within: '[aria-label="Messenger"], [aria-label="Chattar"], [aria-label="Chats"]' },
    },
    { kind: 'dm', where: { within: '[aria-label="Keskustelut"], [aria-label^="Messenger"]' } },
    { kind: 'dm', where: { docked: true } },
    { kind: 'search', where: { within: '[role="search"], [type="search"], [role="combobox"]' } },
    { kind: 'bio', where: { label: 'bio' } },
  ],
  surfaces: [
    {
      id: 'post',
      surface: 'post',
      verifiedOn: '2026-09-26',
      clues: [inDialog, { label: 'prompt', weight: 0.5 }, { beside: '[aria-disabled]', weight: 0.4 }],
      submit: post,
      media,
      limit: { characters: 63_206, counter: 'code-units' },
    },
    {
      id: 'group',
      surface: 'group',
      verifiedOn: '2026-09-26',
      clues: [
        { ...inDialog, route: '/groups/' },
        { route: '/groups/', label: 'groupPrompt', weight: 0.6 },
        { route: '/groups/', beside: '[aria-disabled]', weight: 0.5 },
      ],
      submit: post,
      media,
      limit: { characters: 63_206, counter: 'code-units' },
    },
    {
      // By inference from the post's dialog: nobody has reported it on its own.
      id: 'share',
      surface: 'share',
      verifiedOn: '2026-09-26',
      clues: [inDialog, { label: 'sharePrompt', weight: 0.7 }],
      submit: { ...post, labels: ['shareNow'] },
      repliesTo: '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
      media,
      limit: { characters: 63_206, counter: 'code-units' },
    },
    {
      id: 'comment',
      surface: 'comment',
      verifiedOn: '2026-09-01',
      clues: [
        { within: 'form[role="presentation"]', box: lexical, weight: 1 },
        { beside: '#focused-state-composer-submit', weight: 1 },
        { label: 'comment', weight: 0.7 },
        { within: '[role="article"]', box: lexical, weight: 0.5 },
      ],
      submit: {
        css: [
          '#focused-state-composer-submit [role="button"]',
          '[role="button"]#focused-state-composer-submit',
        ],
        labels: ['comment-submit'],
        keys: 'enter',
        replay: true,
      },
      repliesTo: '[data-ad-preview="message"], [data-ad-comet-preview="message"]',
      limit: { characters: 8000, counter: 'code-units' },
    },
    {
      id: 'business-suite',
      surface: 'page',
      verifiedOn: '2026-08-31',
      clues: [
        { route: '/latest/composer', weight: 1 },
        { route: '/latest/reels_composer', weight: 1 },
        { route: '/latest/content_calendar', box: lexical, weight: 1 },
      ],
      submit: { ...post, labels: ['post', 'publish'] },
      media,
      limit: { characters: 63_206, counter: 'code-units' },
    },
  ],
  account: {
    // The name in the label can't be compared with the id of the page that one acts as.
    agreement: 'two',
    probes: [
      { reads: 'cookie', gives: 'id', name: 'i_user' },
      { reads: 'query', gives: 'id', name: 'asset_id' },
      { reads: 'label-name', gives: 'name', in: 'composer', css: lexical, name: 'prompt' },
      { reads: 'label-name', gives: 'name', in: 'composer', css: lexical, name: 'commentAs' },
    ],
  },
  labels: {
    prompt: ["What's on your mind, *?", 'Mitä mietit, *?', 'Vad tänker du på, *?'],
    groupPrompt: [
      'Write something…',
      'Create a public post…',
      'Kirjoita jotain…',
      'Luo julkinen julkaisu…',
      'Skriv något …',
      'Skriv något…',
      'Skapa ett offentligt inlägg…',
    ],
    // Not "Reply to *": that names who is answered.
    commentAs: [
      'Comment as *',
      'Answer as *',
      'Kommentoi nimellä *',
      'Kommentoi käyttäjänä *',
      'Vastaa nimellä *',
      'Kommentera som *',
      'Svara som *',
    ],
    comment: [
      'Comment as *',
      'Answer as *',
      'Reply to *',
      'Kommentoi nimellä *',
      'Kommentoi käyttäjänä *',
      'Vastaa käyttäjälle *',
      'Kommentera som *',
      'Svara *',
      'Write a comment…',
      'Kirjoita kommentti…',
      'Skriv en kommentar…',
    ],
    'comment-submit': [
      'Comment',
      'Post comment',
      'Kommentoi',
      'Julkaise kommentti',
      'Kommentera',
      'Publicera kommentar',
    ],
    post: ['Post', 'Julkaise', 'Publicera'],
    sharePrompt: [
      'Say something about this…',
      'Kerro tästä jotain…',
      'Sano tästä jotain…',
      'Säg något om det här…',
    ],
    shareNow: ['Share now', 'Share', 'Jaa nyt', 'Jaa', 'Dela nu', 'Dela'],
    publish: ['Publish', 'Schedule', 'Ajoita', 'Schemalägg'],
    next: ['Next', 'Seuraava', 'Nästa'],
    message: [
      'Write to *',
      'Message',
      'Aa',
      'Viesti',
      'Kirjoita viesti…',
      'Meddelande',
      'Skriv till *',
      'Skriv ett meddelande…',
    ],
    bio: ['Describe who you are', 'Bio', 'Kerro itsestäsi', 'Beskriv vem du är'],
  },
};
