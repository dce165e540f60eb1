import { ask } from '../messages';
import type { Adapter } from '../pack/adapter-schema';
import { takeAdapter } from '../platforms/take-adapter';

/** What is known of the site at hand: at once what the release knows, then what the pack in force adds to it. */
export interface SiteKnowledge {
  adapter(): Adapter;
  /** Asks what the pack knows, the first time. Whether the adapter is another than before. */
  refresh(): Promise<boolean>;
  /** Where the knowledge comes from and what of it could not be used, for the report. */
  report(): string;
}

/** Knowledge that no pack adds to. */
export const fixedKnowledge = (adapter: Adapter): SiteKnowledge => ({
  adapter: () => adapter,
  refresh: async () => false,
  report: () => `site data: revision ${adapter.revision}`,
});

export function siteKnowledge(builtIn: Adapter, document: Document): SiteKnowledge {
  let adapter = builtIn;
  let told = `site data: revision ${builtIn.revision} of this release`;
  let wasAsked = false;

  function isUsable(css: string): boolean {
    try {
      document.createDocumentFragment().querySelector(css);
      return true;
    } catch {
      return false;
    }
  }

  async function refresh(): Promise<boolean> {
    if (wasAsked) return false;
    wasAsked = true;
    const { from, adapter: given } = await ask('siteAdapter', { platform: builtIn.platform });
    if (from === undefined) return false;
    if (given === undefined) {
      told += `; that of the pack ${from} is not used: the pack is not signed`;
      return false;
    }
    const taken = takeAdapter(builtIn, given, isUsable);
    if (taken.problem === undefined)
      told = `site data: revision ${taken.adapter.revision} of the pack ${from}`;
    else told += `; that of the pack ${from} is not used: ${taken.problem}`;
    adapter = taken.adapter;
    return adapter !== builtIn;
  }

  return { adapter: () => adapter, refresh, report: () => told };
}
