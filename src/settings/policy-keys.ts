import * as v from 'valibot';
import { platforms } from '../draft';
import { languages } from '../language/language';
import { signingKeySchema } from '../pack/signing-key';

const text = v.pipe(v.string(), v.nonEmpty());
const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Encrypted, or not leaving this computer. */
const safeAddress = v.pipe(
  text,
  v.url(),
  v.check((address) => {
    const { protocol, hostname } = new URL(address);
    return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
  }, 'must begin with https://'),
);

const signingKey = v.union([v.pipe(v.string(), v.parseJson(), signingKeySchema), signingKeySchema]);

/** How a key is written in the policies of the browsers: text, a list of texts, or a list for each platform. */
export type PolicyShape = 'text' | 'list' | 'lists';

/**
 * Every key that an organisation's policy may have, and there are no others: none turns on checks of personal accounts,
 * counts or sends anything, or takes from the user the break and the off switch.
 * `isSetting`: the user chooses it too; the policy proposes, or enforces where `enforced` names it.
 */
export const policyKeys = {
  municipality: { shape: 'text', isSetting: true, schema: text },
  locale: { shape: 'text', isSetting: true, schema: v.picklist(languages) },
  /** A signed pack or a built one, as text; Firefox may give the built one as an object. */
  pack: { shape: 'text', isSetting: false, schema: v.union([text, v.record(v.string(), v.unknown())]) },
  packUrl: { shape: 'text', isSetting: false, schema: safeAddress },
  /** Public keys of those who may publish packs; where there are any, a pack without a signature is not taken. */
  packKeys: { shape: 'list', isSetting: false, schema: v.array(signingKey) },
  /** The organisation's own accounts, besides those of the pack. */
  accounts: {
    shape: 'lists',
    isSetting: false,
    schema: v.partial(v.strictObject(v.entriesFromList(platforms, v.array(text)))),
  },
  disabledRules: { shape: 'list', isSetting: false, schema: v.array(text) },
  /** Names of settings that the user can't change. */
  enforced: { shape: 'list', isSetting: false, schema: v.array(text) },
} as const satisfies Record<
  string,
  { readonly shape: PolicyShape; readonly isSetting: boolean; readonly schema: v.GenericSchema }
>;

export type PolicyKey = keyof typeof policyKeys;
export type PolicyValues = {
  readonly [K in PolicyKey]?: v.InferOutput<(typeof policyKeys)[K]['schema']>;
};
