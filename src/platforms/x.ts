import type { Adapter, SurfaceData } from '../pack/adapter-schema';

const attachments = '[data-testid="attachments"] [role="group"], [data-testid="attachments"] video';
const button = '[data-testid="tweetButton"]';
const inlineButton = '[data-testid="tweetButtonInline"]';
const box = '[data-testid^="tweetTextarea_"]';
const submit: Omit<SurfaceData['submit'], 'css'> = { labels: ['post'], keys: 'ctrl+enter', replay: true };

/** X. Test ids are the same in every language; the same markup serves posts, replies and quotes. */
export const x: Adapter = {
  platform: 'x',
  revision: 1,
  hosts: ['x.com', 'mobile.x.com', 'twitter.com'],
  ignore: [
    { kind: 'dm', where: { route: '/messages' } },
    { kind: 'dm', where: { route: '/i/chat' } },
    {
      kind: 'dm',
      where: {
        within:
          '[data-testid="DMDrawer"], [data-testid="chat-drawer-root"], [data-testid="dm-container"], [data-testid="dmComposerTextInput"], [data-testid="dm-composer-textarea"]',
      },
    },
    { kind: 'search', where: { within: '[data-testid="SearchBox_Search_Input"], [role="search"]' } },
    { kind: 'assistant', where: { route: '/i/grok' } },
    { kind: 'assistant', where: { within: '[data-testid="GrokDrawer"], [data-testid="grokInput"]' } },
    { kind: 'bio', where: { route: '/settings' } },
    { kind: 'bio', where: { box: 'textarea[name="description"], input[name="displayName"]' } },
  ],
  surfaces: [
    {
      id: 'post',
      surface: 'post',
      verifiedOn: '2026-09-11',
      clues: [{ within: box, weight: 1 }],
      boxes: `${box}[contenteditable="true"], ${box} textarea`,
      submit: { ...submit, css: [button, inlineButton] },
      media: { css: attachments },
      limit: { characters: 280, counter: 'weighted' },
    },
    {
      id: 'reply',
      surface: 'reply',
      verifiedOn: '2026-09-11',
      clues: [
        { within: box, weight: 0.6 },
        { within: '[data-testid="inline_reply_offscreen"]', weight: 0.8 },
        {
          within: '[role="dialog"]',
          beside: '[data-testid="tweet"] ~ div [data-testid^="tweetTextarea_"]',
          weight: 0.8,
        },
      ],
      boxes: `${box}[contenteditable="true"]`,
      submit: { ...submit, css: [button, inlineButton] },
      repliesTo: '[data-testid="tweet"] [data-testid="tweetText"]',
      media: { css: attachments },
      limit: { characters: 280, counter: 'weighted' },
    },
    {
      id: 'quote',
      surface: 'quote',
      verifiedOn: '2026-09-11',
      clues: [
        { within: box, weight: 0.6 },
        {
          within: '[role="dialog"]',
          beside: '[data-testid="attachments"] [data-testid="tweetText"]',
          weight: 0.9,
        },
      ],
      boxes: `${box}[contenteditable="true"]`,
      submit: { ...submit, css: [button] },
      repliesTo: '[data-testid="attachments"] [data-testid="tweetText"]',
      media: { css: attachments },
      limit: { characters: 280, counter: 'weighted' },
    },
  ],
  account: {
    agreement: 'same',
    probes: [
      {
        reads: 'after-last-dash',
        gives: 'handle',
        css: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
      },
      { reads: 'handle-line', gives: 'handle', css: '[data-testid="SideNav_AccountSwitcher_Button"]' },
      { reads: 'handle-in-path', gives: 'handle', css: 'a[data-testid="AppTabBar_Profile_Link"]' },
      { reads: 'cookie', gives: 'id', name: 'twid' },
    ],
  },
  labels: {
    post: [
      'Post',
      'Post all',
      'Reply',
      'Julkaise',
      'Julkaise kaikki',
      'Vastaa',
      'Lägg upp',
      'Lägg upp allt',
      'Svara',
    ],
  },
};
