import { accounts } from '../draft';
import { chooseGuidance } from '../guidance/choose-guidance';
import { comparable, dismissalsOf } from '../guidance/dismissal';
import { countDismissal, forgiveRule, type QuietBudget } from '../guidance/quiet-budget';
import type { Handlers, Response } from '../messages/message-types';
import {
  dismissals,
  isOn,
  knownAccounts,
  locale,
  personalAccountsToo,
  quietBudget,
  restsUntil,
} from '../settings/settings';
import { composerMode, type Switches } from './composer-mode';
import type { EngineHost } from './engine-host';
import { importPack } from './import-pack';
import { type AccountHints, accountKey, judgeAccount } from './judge-account';
import { forgetPacks, goBack } from './kept-packs';
import { createEditNotice } from './notice-edits';
import { withOwnCircumstances } from './own-circumstances';
import { availablePacks, type SourcedPack } from './pack-source';
import { policyReport } from './policy-report';
import { searchLibrary } from './search-library';
import { siteAdapter } from './site-adapter';
import { hintInBadge, showInBadge } from './tab-badge';
import { updatePack } from './update-pack';

async function readSwitches(): Promise<Switches> {
  const [on, until, personal] = await Promise.all([isOn.get(), restsUntil.get(), personalAccountsToo.get()]);
  return { isOn: on, restsUntil: until, personalAccountsToo: personal };
}

function summaryOf({ pack, origin }: SourcedPack): Response<'packs'>['available'][number] {
  return {
    id: pack.id,
    version: pack.version,
    title: pack.title,
    languages: [...(pack.languages ?? [])],
    origin,
  };
}

/** As people know it: the handle, else the name. */
function nameOf({ handle, name, id }: AccountHints): string {
  return handle ? `@${handle.replace(/^@/, '')}` : (name ?? id ?? '');
}

/** What the background answers to each message. */
export function createHandlers(host: EngineHost): Handlers {
  const edits = createEditNotice();
  /** Kept while the background is awake, and nowhere else. */
  const accountsOfTabs = new Map<number, Response<'accountOfTab'>>();
  return {
    async openComposer({ platform, accountHints }, { tab }) {
      const [{ pack }, known, switches, language] = await Promise.all([
        host.pack(),
        knownAccounts.get(),
        readSwitches(),
        locale.get(),
      ]);
      // The practice page says itself whose account it plays.
      const played = tab === undefined && accounts.find((one) => one === accountHints.handle);
      const account = played || judgeAccount(platform, accountHints, pack, known);
      const mode = composerMode(account, switches, Date.now());
      // Ready by the time the first words are written.
      if (mode !== 'off') host.engine().catch(() => undefined);
      const key = accountHints.agree ? accountKey(platform, accountHints) : undefined;
      if (tab !== undefined)
        accountsOfTabs.set(tab, key ? { account: { key, name: nameOf(accountHints), kind: account } } : {});
      return { account, locale: language, mode };
    },

    async siteAdapter({ platform }) {
      return siteAdapter(await host.pack(), platform);
    },

    async closeComposer(_, { tab }) {
      if (tab !== undefined) await showInBadge(tab, undefined);
      return {};
    },

    async check({ draft, revision, setAside }, { tab }) {
      if (tab !== undefined && composerMode('work', await readSwitches(), Date.now()) === 'off')
        return { revision };
      const [{ engine, pack }, full, dismissed, budget] = await Promise.all([
        host.engine(),
        withOwnCircumstances(draft),
        dismissals.get(),
        quietBudget.get(),
      ]);
      const once = setAside.map(({ rule, quote }) => ({ rule, words: comparable(quote) }));
      const guidance = chooseGuidance(
        engine.check(full).findings,
        pack,
        { budget, now: Date.now() },
        [...dismissed, ...once],
        full,
      );
      if (tab !== undefined) {
        const shown = new Set(guidance?.cards.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
        const forgiven = edits.rulesHeeded(tab, draft.text, shown).reduce(forgiveRule, budget);
        if (forgiven !== budget) await quietBudget.set(forgiven);
        await showInBadge(tab, guidance);
      }
      return { revision, ...(guidance && { guidance }) };
    },

    async dismiss({ findings, scope }, { tab }) {
      const dismissedRules = [...new Set(findings.map(({ rule }) => rule))];
      if (tab !== undefined) for (const rule of dismissedRules) edits.dismissed(tab, rule);
      const count = (budget: QuietBudget, rule: string) => countDismissal(budget, rule, Date.now());
      await quietBudget.set(dismissedRules.reduce(count, await quietBudget.get()));
      if (scope === 'once') return {};
      const { engine } = await host.engine();
      const made = dismissalsOf(findings, scope, engine.ruleOf, new Date());
      await dismissals.set([...(await dismissals.get()), ...made]);
      return {};
    },

    async accountOfTab({ tab }) {
      return accountsOfTabs.get(tab) ?? {};
    },

    async setLocale(request) {
      await locale.set(request.locale);
      return {};
    },

    async atScreen(_, { tab }) {
      if (tab !== undefined && (await isOn.get())) await hintInBadge(tab);
      return {};
    },

    async guidelines(request) {
      const { pack, forms } = await host.engine();
      return searchLibrary(pack, forms, request);
    },

    async packs() {
      return { available: (await availablePacks()).map(summaryOf) };
    },

    async packInForce() {
      const inForce = await host.pack();
      return {
        ...summaryOf(inForce),
        samples: (inForce.pack.samples ?? []).map(({ id, title, ...draft }) => ({ id, title, draft })),
      };
    },

    policyReport,

    importPack: ({ text, name }) => importPack(text, name, new Date()),

    async changePack({ action, slot }) {
      if (action === 'fetch') await updatePack(new Date(), true);
      else if (slot) await (action === 'go-back' ? goBack : forgetPacks)(slot);
      return {};
    },
  };
}
