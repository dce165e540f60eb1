import type { Adapter } from '../pack/adapter-schema';

/** Instagram. Classes are hashed and Share has only text: structure and the labels carry. */
export const instagram: Adapter = {
  platform: 'instagram',
  revision: 1,
  hosts: ['www.instagram.com'],
  ignore: [
    { kind: 'dm', where: { route: '/direct' } },
    { kind: 'dm', where: { label: 'message' } },
    { kind: 'dm', where: { docked: true } },
    { kind: 'bio', where: { route: '/accounts' } },
    { kind: 'search', where: { label: 'search' } },
    { kind: 'note', where: { label: 'note' } },
  ],
  surfaces: [
    {
      id: 'caption',
      surface: 'caption',
      verifiedOn: '2026-05-22',
      clues: [
        { within: '[role="dialog"], dialog', box: '[role="textbox"][data-lexical-editor]', weight: 1 },
        { within: '[role="dialog"], dialog', label: 'caption', weight: 1 },
        { route: '/create/', box: '[role="textbox"], textarea', weight: 1 },
      ],
      submit: { css: [], labels: ['share'], keys: 'none', replay: true },
      media: {
        css: 'img[src^="blob:"], video',
        // Where the site's language is another, the state of the texts is not known.
        altFields:
          'input[placeholder^="Write alt text"], input[placeholder^="Kirjoita vaihtoehtoinen teksti"], input[placeholder^="Skriv alternativtext"]',
      },
      limit: { characters: 2200, counter: 'code-units' },
    },
    {
      id: 'comment',
      surface: 'comment',
      verifiedOn: '2026-05-22',
      clues: [
        { within: 'form[method="POST"], form[method="post"]', box: 'textarea', weight: 1 },
        { label: 'comment', within: 'form, article, [role="article"], [role="dialog"], main', weight: 1 },
      ],
      submit: { css: ['form [type="submit"]'], labels: ['comment-submit'], keys: 'enter', replay: true },
      repliesTo: 'article h1, [role="dialog"] h1',
      limit: { characters: 2200, counter: 'code-units' },
    },
  ],
  account: {
    agreement: 'same',
    probes: [
      {
        reads: 'handle-in-path',
        gives: 'handle',
        css: 'nav a[href]:has(img[alt]), [role="navigation"] a[href]:has(img[alt])',
      },
      {
        reads: 'profile-picture',
        gives: 'handle',
        css: 'nav a[href] img[alt], [role="navigation"] a[href] img[alt]',
      },
      { reads: 'first-line', gives: 'handle', in: 'composer', css: 'a[href][role="link"], [data-author]' },
      { reads: 'cookie', gives: 'id', name: 'ds_user_id' },
    ],
  },
  labels: {
    caption: ['Write a caption…', 'Kirjoita kuvateksti…', 'Skriv en bildtext…'],
    comment: ['Add a comment…', 'Lisää kommentti…', 'Lägg till en kommentar…'],
    'comment-submit': ['Post', 'Julkaise', 'Publicera'],
    share: ['Share', 'Done', 'Jaa', 'Valmis', 'Dela', 'Klar'],
    message: ['Message…', 'Message', 'Viesti…', 'Viesti', 'Meddelande…', 'Meddelande'],
    search: ['Search', 'Haku', 'Hae', 'Sök'],
    note: ['Share a thought…', 'Jaa ajatus…', 'Dela en tanke…'],
  },
};
