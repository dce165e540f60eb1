import * as v from 'valibot';
import { accounts, platforms, surfaces } from '../draft';
import { sourceSchema } from '../guidance/guidance';
import { screens } from '../guidance/screen-of';
import { languages } from '../language/language';
import { packRefusalSchema, packSlots, policyReportSchema } from '../settings/policy-report';
import { draftSchema } from './page-protocol';

const nothing = v.object({});
const trilingual = v.object({ fi: v.string(), sv: v.string(), en: v.string() });
const locale = v.picklist(languages);

const packSummary = v.object({
  id: v.string(),
  version: v.string(),
  title: trilingual,
  languages: v.array(locale),
  origin: v.picklist(['bundled', 'imported', 'policy']),
});

const libraryCard = v.object({
  id: v.string(),
  title: trilingual,
  advice: trilingual,
  afterPosting: v.exactOptional(trilingual),
  contact: v.exactOptional(trilingual),
  why: v.exactOptional(sourceSchema),
  who: v.array(v.string()),
});

const checklist = v.object({
  /** Pack and list: `paimio/new-channel`. */
  id: v.string(),
  title: trilingual,
  items: v.array(trilingual),
});

const sample = v.object({ id: v.string(), title: trilingual, draft: draftSchema });

/** What only our own pages may say to the background, and what is answered. */
export const ownProtocol = {
  /** The library of the pack in force; a query is matched by inflected words. */
  guidelines: {
    request: v.object({
      query: v.string(),
      /** Only what belongs here, without the query: the site, the kind of box, the screen. */
      place: v.exactOptional(
        v.object({
          platform: v.picklist(platforms),
          surface: v.exactOptional(v.picklist(surfaces)),
          screen: v.exactOptional(v.picklist(screens)),
        }),
      ),
    }),
    response: v.object({ cards: v.array(libraryCard), checklists: v.array(checklist) }),
  },
  /** The account of the box that was opened last in a tab, where the page shows it with certainty. */
  accountOfTab: {
    request: v.object({ tab: v.number() }),
    response: v.object({
      account: v.exactOptional(
        v.object({
          /** Its key in the settings. */
          key: v.string(),
          name: v.string(),
          kind: v.picklist(accounts),
        }),
      ),
    }),
  },
  packInForce: {
    request: nothing,
    response: v.object({ ...packSummary.entries, samples: v.array(sample) }),
  },
  /** Every pack that may be chosen. */
  packs: { request: nothing, response: v.object({ available: v.array(packSummary) }) },
  policyReport: { request: nothing, response: policyReportSchema },
  /** Looks for a newer pack now; goes back to the version before; forgets the pack of a file. */
  changePack: {
    request: v.object({
      action: v.picklist(['fetch', 'go-back', 'forget']),
      slot: v.exactOptional(v.picklist(packSlots)),
    }),
    response: nothing,
  },
  /** The content of a file with a pack. */
  importPack: {
    request: v.object({ text: v.string(), name: v.string() }),
    response: v.union([v.object({ title: trilingual, version: v.string() }), packRefusalSchema]),
  },
} as const;
