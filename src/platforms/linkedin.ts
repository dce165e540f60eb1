import type { Adapter, SurfaceData } from '../pack/adapter-schema';

const quill = '.ql-editor, [data-test-ql-editor-contenteditable="true"]';
const tiptap = '[data-testid="ui-core-tiptap-text-editor-wrapper"]';
const share: SurfaceData['submit'] = {
  css: ['.share-actions__primary-action'],
  labels: ['post'],
  keys: 'ctrl+enter',
  replay: true,
};
const media: SurfaceData['media'] = {
  css: 'img[src^="blob:"]:not(button *), img[src^="data:"]:not(button *), video',
};
const sharebox =
  '[data-test-modal-id="sharebox"], [aria-labelledby="share-to-linkedin-modal__header"], .share-box, .share-creation-state';

/** LinkedIn: three kinds of pages at once, one of them in an open shadow root, another in a frame of its own. */
export const linkedin: Adapter = {
  platform: 'linkedin',
  revision: 1,
  hosts: ['www.linkedin.com'],
  ignore: [
    { kind: 'dm', where: { route: '/messaging' } },
    {
      kind: 'dm',
      where: { within: '.msg-form__contenteditable, .msg-form, .msg-overlay-conversation-bubble' },
    },
    { kind: 'dm', where: { label: 'message' } },
    { kind: 'dm', where: { docked: true } },
    { kind: 'search', where: { within: '.search-global-typeahead, [role="search"], [role="combobox"]' } },
    { kind: 'note', where: { box: 'textarea#custom-message, textarea[name="message"]' } },
    { kind: 'bio', where: { route: '/in/', box: 'textarea' } },
  ],
  surfaces: [
    {
      id: 'post',
      surface: 'post',
      verifiedOn: '2026-07-22',
      clues: [
        { within: sharebox, weight: 1 },
        { box: quill, within: '[role="dialog"], dialog', weight: 0.6 },
        { beside: '.share-actions__primary-action', box: quill, weight: 0.8 },
        { route: '/preload/sharebox', box: quill, weight: 1 },
        { label: 'editor', weight: 0.4 },
      ],
      submit: share,
      media,
      limit: { characters: 3000, counter: 'code-units' },
    },
    {
      id: 'page-post',
      surface: 'page',
      verifiedOn: '2026-06-24',
      clues: [
        { route: '/company/', within: sharebox, weight: 1 },
        // More than what the share box has in common with that of a member.
        { route: '/company/', beside: '.share-actions__primary-action', weight: 1 },
        { route: '/company/', box: quill, within: '[role="dialog"], dialog', weight: 1 },
        { route: '/showcase/', box: quill, within: '[role="dialog"], dialog', weight: 1 },
      ],
      submit: share,
      media,
      limit: { characters: 3000, counter: 'code-units' },
    },
    {
      id: 'comment',
      surface: 'comment',
      verifiedOn: '2026-06-26',
      clues: [
        { within: tiptap, weight: 1 },
        { within: '[data-view-name="comment-box"]', weight: 1 },
        { within: 'form.comments-comment-box__form, .comments-comment-box', weight: 1 },
        { label: 'comment', weight: 0.5 },
        { box: '.ProseMirror', weight: 0.5 },
      ],
      submit: {
        css: [
          '[data-view-name="comment-post"]',
          '[data-view-name="comment-reply-post"]',
          '.comments-comment-box__submit-button--cr',
          'form.comments-comment-box__form [type="submit"]',
        ],
        labels: ['comment-submit'],
        keys: 'ctrl+enter',
        replay: true,
      },
      repliesTo:
        '[data-testid="expandable-text-box"], .feed-shared-update-v2__description, .update-components-text',
      limit: { characters: 1250, counter: 'code-units' },
    },
  ],
  account: {
    agreement: 'two',
    probes: [
      { reads: 'first-line', gives: 'name', in: 'composer', css: '.share-unified-settings-entry-button' },
      { reads: 'label-name', gives: 'name', in: 'composer', css: quill, name: 'commentAs' },
      { reads: 'label-name', gives: 'name', in: 'composer', css: '.ProseMirror', name: 'commentAs' },
      {
        reads: 'name-in-alt',
        gives: 'name',
        in: 'composer',
        css: '.share-unified-settings-entry-button img[alt]',
      },
      {
        // Who comments is chosen for each post, not for the session.
        reads: 'name-in-alt',
        gives: 'name',
        in: 'post',
        css: '.content-admin-identity-toggle-button img[alt]',
      },
      { reads: 'company-in-path', gives: 'id' },
      { reads: 'query', gives: 'id', name: 'actorCompanyId' },
    ],
  },
  labels: {
    editor: ['Text editor for creating content', 'What do you want to talk about?', 'Mistä haluat puhua?'],
    commentAs: ['Comment as *', 'Kommentoi nimellä *', 'Kommentoi käyttäjänä *', 'Kommentera som *'],
    comment: [
      'Comment as *',
      'Kommentoi nimellä *',
      'Kommentera som *',
      'Text editor for creating comment',
      'Tekstieditori kommentin luomiseen',
      'Add a comment…',
      'Lisää kommentti…',
    ],
    'comment-submit': ['Comment', 'Reply', 'Post', 'Kommentoi', 'Lähetä', 'Vastaa', 'Kommentera', 'Svara'],
    post: ['Post', 'Julkaise', 'Publicera'],
    message: ['Write a message…', 'Kirjoita viesti…', 'Skriv ett meddelande…'],
  },
};
