import { browser } from 'wxt/browser';
import type { KnownPart } from '../check/engine';
import { platforms } from '../draft';
import type { Language } from '../language/language';
import { type PackHead, partsOf } from '../pack/pack-parts';
import type { Signature } from '../pack/read-pack-text';
import type { Refusal } from '../pack/signed-pack';
import { readHead, readPartTexts } from '../settings/bundled-packs';
import { readPolicies } from '../settings/policy';
import type { PolicyValues } from '../settings/policy-keys';
import { municipality } from '../settings/settings';
import { isPackKey, type KeptPack, readKept } from './kept-packs';
import { policyPack } from './policy-pack';

/** The packs that come with the extension; the first is the base of all. */
const bundledPacks = ['base', 'paimio', 'joroinen', 'naantali', 'pietarsaari'] as const;

export interface SourcedPack {
  readonly pack: PackHead;
  /** What it looks for in text of a language. */
  readParts(): Promise<(language: Language) => KnownPart>;
  readonly origin: 'bundled' | 'imported' | 'policy';
  readonly signature?: Signature;
  /** Address or file name, and when it was taken into use (ISO 8601); absent where it is bundled. */
  readonly from?: string;
  readonly at?: string;
}

/** The packs that were brought from outside, the strongest first, and a refusal of the one in the policy. */
interface BroughtPacks {
  readonly packs: readonly SourcedPack[];
  readonly refusal?: { readonly refusal: Refusal; readonly detail: string };
}

const bundled = async (id: string): Promise<SourcedPack> => ({
  pack: await readHead(id),
  async readParts() {
    const texts = await readPartTexts(id);
    return (language) => JSON.parse(texts[language]) as KnownPart;
  },
  origin: 'bundled',
});

/** A pack from outside is trusted with rules, not with how they are found. */
const brought = (kept: KeptPack, origin: 'policy' | 'imported'): SourcedPack => ({
  ...kept,
  readParts: async () => partsOf(kept.pack),
  origin,
});

async function broughtPacks(values: PolicyValues): Promise<BroughtPacks> {
  const [downloaded, inPolicy, imported] = await Promise.all([
    values.packUrl === undefined ? undefined : readKept('downloaded'),
    policyPack(values, new Date()),
    readKept('imported'),
  ]);
  const from = (kept: KeptPack | undefined, origin: 'policy' | 'imported'): SourcedPack[] =>
    kept ? [brought(kept, origin)] : [];
  return {
    packs: [
      ...from(downloaded?.current, 'policy'),
      ...from(inPolicy.kept, 'policy'),
      ...from(imported?.current, 'imported'),
    ],
    ...(inPolicy.refusal && { refusal: inPolicy.refusal }),
  };
}

/**
 * The pack that the organisation or the user has chosen; the base where there is no such pack. Where nobody has chosen,
 * a pack that the policy brings is in force. Of two packs with the same id, that of the policy wins over an imported
 * one, and that over the bundled one.
 */
export async function packInForce(): Promise<SourcedPack & Pick<BroughtPacks, 'refusal'>> {
  const { values } = await readPolicies();
  const [chosen, { packs, refusal }] = await Promise.all([municipality.read(), broughtPacks(values)]);
  const ofPolicy = packs.find(({ origin }) => origin === 'policy');
  const mustBePolicys = values.enforced?.includes('municipality') && values.municipality === undefined;
  const isUnchosen = chosen.setBy === 'default' || mustBePolicys;
  const id = isUnchosen && ofPolicy ? ofPolicy.pack.id : chosen.value;
  const sourced =
    packs.find(({ pack }) => pack.id === id) ??
    (await bundled(bundledPacks.find((one) => one === id) ?? 'base'));
  return { ...adjusted(sourced, values), ...(refusal && { refusal }) };
}

/** With the accounts that the policy adds, without the rules that it turns off. */
function adjusted(sourced: SourcedPack, { accounts = {}, disabledRules = [] }: PolicyValues): SourcedPack {
  const { pack } = sourced;
  const off = new Set(disabledRules);
  const merged = { ...pack.accounts };
  for (const platform of platforms) {
    const added = accounts[platform];
    if (added) merged[platform] = [...new Set([...(merged[platform] ?? []), ...added])];
  }
  return {
    ...sourced,
    pack: { ...pack, accounts: merged },
    async readParts() {
      const partOf = await sourced.readParts();
      return (language) => {
        const part = partOf(language);
        return { ...part, rules: part.rules.filter(({ id }) => !off.has(id)) };
      };
    },
  };
}

/** Every pack that may be chosen, the base first; those brought from outside stand for bundled ones of the same id. */
export async function availablePacks(): Promise<readonly SourcedPack[]> {
  const { values } = await readPolicies();
  const [own, { packs }] = await Promise.all([Promise.all(bundledPacks.map(bundled)), broughtPacks(values)]);
  const byId = new Map([...own, ...packs.toReversed()].map((each) => [each.pack.id, each]));
  return [...byId.values()];
}

/** Calls back when another pack may be in force: by a choice, a download, an import or the policy. */
export function watchPack(onChange: () => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isPackKey)) onChange();
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
  municipality.watch(onChange, signal); // Also tells of every change of the policy.
}
