import * as v from 'valibot';
import { languages } from '../language/language';
import { refusals } from '../pack/signed-pack';
import { ignoreReasons } from './parse-policy';

/** Why nothing came of a download. */
export const downloadFaults = ['unreachable', 'redirect', 'status', 'too-large', 'timeout'] as const;

/** What the last download of a pack came to. */
export const lastFetchSchema = v.object({
  url: v.string(),
  /** The keys that the answer was checked by, `<id> <public part>` each. */
  keys: v.exactOptional(v.array(v.string())),
  /** ISO 8601. */
  at: v.string(),
  /** How many fetches have failed in a row; absent after a good one. */
  failures: v.exactOptional(v.number()),
  result: v.picklist([
    'taken',
    'same',
    'held-back',
    ...downloadFaults,
    ...refusals.filter((each) => each !== 'too-large'),
  ]),
  /** Of the pack that came. */
  version: v.exactOptional(v.string()),
  detail: v.exactOptional(v.string()),
});
export type LastFetch = v.InferOutput<typeof lastFetchSchema>;

/** Who answers for a pack. */
export const signatureSchema = v.object({
  issuer: v.string(),
  approver: v.string(),
  published: v.string(),
  expires: v.exactOptional(v.string()),
  key: v.string(),
});

/** Where packs come from that did not come with the extension. */
export const packSlots = ['downloaded', 'policy', 'imported'] as const;
export type PackSlot = (typeof packSlots)[number];

export const packRefusalSchema = v.object({ refusal: v.picklist(refusals), detail: v.string() });

/** The settings that the report tells; of those about persons and remarks only how many there are. */
export const reportedSettings = [
  'locale',
  'municipality',
  'roles',
  'profileNamesEmployer',
  'personalAccountsToo',
  'isOn',
  'restsUntil',
  'accounts',
  'dismissals',
] as const;

/** Everything that is in force, where it comes from, and what is not used and why. */
export const policyReportSchema = v.object({
  version: v.string(),
  isFirefox: v.boolean(),
  settings: v.array(
    v.object({
      name: v.picklist(reportedSettings),
      value: v.union([v.string(), v.number(), v.boolean()]),
      setBy: v.picklist(['default', 'user', 'organisation']),
      isLocked: v.boolean(),
    }),
  ),
  /** Absent: the browser has no policy for us. */
  policy: v.exactOptional(
    v.object({
      keys: v.array(v.string()),
      ignored: v.array(v.object({ key: v.string(), reason: v.picklist(ignoreReasons), detail: v.string() })),
      packUrl: v.exactOptional(v.string()),
    }),
  ),
  pack: v.object({
    id: v.string(),
    version: v.string(),
    title: v.object({ fi: v.string(), sv: v.string(), en: v.string() }),
    languages: v.array(v.picklist(languages)),
    origin: v.picklist(['bundled', 'imported', 'policy']),
    signature: v.exactOptional(signatureSchema),
    from: v.exactOptional(v.string()),
    at: v.exactOptional(v.string()),
    /** Why the pack that stands in the policy is not taken. */
    refusal: v.exactOptional(packRefusalSchema),
  }),
  lastFetch: v.exactOptional(lastFetchSchema),
  /** When the pack is asked for next (ISO 8601), if the browser runs then. */
  nextFetch: v.exactOptional(v.string()),
  kept: v.array(
    v.object({
      slot: v.picklist(packSlots),
      previous: v.exactOptional(v.string()),
      heldBack: v.exactOptional(v.string()),
    }),
  ),
});
export type PolicyReport = v.InferOutput<typeof policyReportSchema>;
