import * as v from 'valibot';
import { accounts, platforms, roles, surfaces } from '../draft';
import { foundSchema, guidanceSchema } from '../guidance/guidance';
import { screens } from '../guidance/screen-of';
import { languages } from '../language/language';

const nothing = v.object({});
const locale = v.picklist(languages);

export const draftSchema = v.object({
  text: v.string(),
  platform: v.exactOptional(v.picklist(platforms)),
  surface: v.exactOptional(v.picklist(surfaces)),
  account: v.exactOptional(v.picklist(accounts)),
  role: v.exactOptional(v.picklist(roles)),
  bilingual: v.exactOptional(v.boolean()),
  repliesTo: v.exactOptional(v.string()),
  media: v.exactOptional(v.object({ count: v.number(), altText: v.picklist(['set', 'missing', 'unknown']) })),
  writtenAt: v.exactOptional(v.string()),
  profileNamesEmployer: v.exactOptional(v.boolean()),
});

/** Words that the writer has set aside in this very draft ("fine this time"). */

/** What a content script may say to the background, and what is answered. Our own pages may say it as well. */
export const pageProtocol = {
  /** A compose box got focus. What may be done there, in which language, and whose account it is. */
  openComposer: {
    request: v.object({
      platform: v.picklist(platforms),
      surface: v.picklist(surfaces),
      /** What the page shows of the account; `agree`: at least two places say the same. */
      accountHints: v.object({
        handle: v.exactOptional(v.string()),
        name: v.exactOptional(v.string()),
        id: v.exactOptional(v.string()),
        agree: v.boolean(),
      }),
    }),
    response: v.object({
      /** `on-request`: a personal account; nothing is checked until the writer asks. */
      mode: v.picklist(['automatic', 'on-request', 'off']),
      locale,
      account: v.picklist(accounts),
    }),
  },
  /** What the pack in force knows of the site. */
  siteAdapter: {
    request: v.object({ platform: v.picklist(platforms) }),
    response: v.object({
      /** Id and version of the pack; absent where it says nothing of the site. */
      from: v.exactOptional(v.string()),
      /** To be validated by who uses it; absent where nobody answers for the pack. */
      adapter: v.exactOptional(v.unknown()),
    }),
  },
  closeComposer: { request: nothing, response: nothing },
  /** `revision` comes back as it was, so that an answer older than the text can be dropped. */
  check: {
    request: v.object({ draft: draftSchema, revision: v.number(), setAside: v.array(foundSchema) }),
    response: v.object({
      revision: v.number(),
      /** Absent: nothing worth showing. */
      guidance: v.exactOptional(guidanceSchema),
    }),
  },
  /** `once` is only counted: the page sends it back as `setAside` while the draft lives. */
  dismiss: {
    request: v.object({
      findings: v.array(foundSchema),
      scope: v.picklist(['once', 'words', 'rule']),
    }),
    response: nothing,
  },
  setLocale: { request: v.object({ locale }), response: nothing },
  /** The page is a screen with guidance of its own; the toolbar button says so quietly. */
  atScreen: { request: v.object({ screen: v.picklist(screens) }), response: nothing },
} as const;
