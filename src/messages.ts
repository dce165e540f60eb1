import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { accounts, platforms, roles, surfaces } from './draft';
import { guidanceSchema, sourceSchema } from './guidance/guidance';
import { screens } from './guidance/screen-of';
import { languages } from './language/language';
import { packRefusalSchema, packSlots, policyReportSchema } from './settings/policy-report';

const nothing = v.object({});
const trilingual = v.object({ fi: v.string(), sv: v.string(), en: v.string() });
const locale = v.picklist(languages);

const draft = v.object({
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
const setAside = v.object({ rule: v.string(), quote: v.string() });

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

const sample = v.object({ id: v.string(), title: trilingual, draft });

/** Every message to the background: who may send it, what it says, what is answered. */
const protocol = {
  /** A compose box got focus. What may be done there, in which language, and whose account it is. */
  openComposer: {
    from: 'page',
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
  closeComposer: { from: 'page', request: nothing, response: nothing },
  /** `revision` comes back as it was, so that an answer older than the text can be dropped. */
  check: {
    from: 'page',
    request: v.object({ draft, revision: v.number(), setAside: v.array(setAside) }),
    response: v.object({
      revision: v.number(),
      /** Absent: nothing worth showing. */
      guidance: v.exactOptional(guidanceSchema),
    }),
  },
  /** `once` is only counted: the page sends it back as `setAside` while the draft lives. */
  dismiss: {
    from: 'page',
    request: v.object({
      rule: v.string(),
      quote: v.string(),
      scope: v.picklist(['once', 'words', 'rule']),
    }),
    response: nothing,
  },
  setLocale: { from: 'page', request: v.object({ locale }), response: nothing },
  /** The page is a screen with guidance of its own; the toolbar button says so quietly. */
  atScreen: { from: 'page', request: v.object({ screen: v.picklist(screens) }), response: nothing },
  /** The library of the pack in force; a query is matched by inflected words. */
  guidelines: {
    from: 'own',
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
    from: 'own',
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
    from: 'own',
    request: nothing,
    response: v.object({ ...packSummary.entries, samples: v.array(sample) }),
  },
  /** Every pack that may be chosen. */
  packs: { from: 'own', request: nothing, response: v.object({ available: v.array(packSummary) }) },
  policyReport: { from: 'own', request: nothing, response: policyReportSchema },
  /** Looks for a newer pack now; goes back to the version before; forgets the pack of a file. */
  changePack: {
    from: 'own',
    request: v.object({
      action: v.picklist(['fetch', 'go-back', 'forget']),
      slot: v.exactOptional(v.picklist(packSlots)),
    }),
    response: nothing,
  },
  /** The content of a file with a pack. */
  importPack: {
    from: 'own',
    request: v.object({ text: v.string(), name: v.string() }),
    response: v.union([v.object({ title: trilingual, version: v.string() }), packRefusalSchema]),
  },
} as const;

type Protocol = typeof protocol;
export type MessageName = keyof Protocol;
export type Request<N extends MessageName> = v.InferOutput<Protocol[N]['request']>;
export type Response<N extends MessageName> = v.InferOutput<Protocol[N]['response']>;

/** The tab a message came from; absent for our own pages. */
export interface Sender {
  readonly tab?: number;
}

export type Handlers = {
  readonly [N in MessageName]: (request: Request<N>, sender: Sender) => Promise<Response<N>>;
};

const isMessageName = (name: unknown): name is MessageName =>
  typeof name === 'string' && Object.hasOwn(protocol, name);
const envelope = v.object({ kintaitta: v.custom<MessageName>(isMessageName), request: v.unknown() });
const answerEnvelope = v.union([v.object({ response: v.unknown() }), v.object({ error: v.string() })]);

/** Asks the background. Throws if it fails, refuses, or is no longer there (after an update): go quiet then. */
export async function ask<N extends MessageName>(name: N, request: Request<N>): Promise<Response<N>> {
  const answer = v.parse(answerEnvelope, await browser.runtime.sendMessage({ kintaitta: name, request }));
  if ('error' in answer) throw new Error(answer.error);
  return v.parse<Protocol[N]['response']>(protocol[name].response, answer.response);
}

/** Answers messages; a handler that fails answers an error, and never leaves a page waiting. */
export function answerMessages(handlers: Handlers): void {
  const answer = async <N extends MessageName>(name: N, request: unknown, sender: Sender) => {
    const ownPage = sender.tab === undefined;
    if (protocol[name].from === 'own' && !ownPage) throw new Error(`${name}: only for our own pages`);
    return handlers[name](v.parse<Protocol[N]['request']>(protocol[name].request, request), sender);
  };
  browser.runtime.onMessage.addListener((message: unknown, from) => {
    const parsed = v.safeParse(envelope, message);
    if (!parsed.success) return;
    const { kintaitta: name, request } = parsed.output;
    const ours = from.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    const sender = from.tab?.id === undefined || ours ? {} : { tab: from.tab.id };
    return answer(name, request, sender).then(
      (response) => ({ response }),
      (error: unknown) => ({ error: error instanceof Error ? error.message : String(error) }),
    );
  });
}

const tabStateSchema = v.object({
  platform: v.picklist(platforms),
  surface: v.picklist(surfaces),
  /** `known`: the site's own data fits; `generic`: found by its structure; `blind`: a box we can't read. */
  reach: v.picklist(['known', 'generic', 'blind']),
  mode: v.picklist(['automatic', 'on-request', 'off']),
  guidance: v.exactOptional(guidanceSchema),
});

/** What the page in a tab says of its compose box when the popup asks. */
export type TabState = v.InferOutput<typeof tabStateSchema>;

/** What the content script answers: the state of the box in focus, and a report without any content. */
export interface TabHandlers {
  readonly state: () => TabState | undefined;
  /** What was found on the page and how, for bug reports; no text of the page. */
  readonly doctor: () => string | undefined;
}

const tabRequest = v.object({ kintaittaTab: v.picklist(['state', 'doctor']) });

/** Asks the content script of a tab for its state; `undefined` where there is none or it sees no box. */
export async function askTabState(tab: number): Promise<TabState | undefined> {
  const answer = await askTab(tab, 'state');
  const parsed = v.safeParse(tabStateSchema, answer);
  return parsed.success ? parsed.output : undefined;
}

/** Asks the content script of a tab for its report; `undefined` where there is none. */
export async function askTabDoctor(tab: number): Promise<string | undefined> {
  const answer = await askTab(tab, 'doctor');
  return typeof answer === 'string' ? answer : undefined;
}

async function askTab(tab: number, request: 'state' | 'doctor'): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tab, { kintaittaTab: request });
  } catch {
    return undefined; // No content script there: another site, or a page older than the extension.
  }
}

/** Answers the popup from a content script. Frames without a box stay silent, so that the one with it is heard. */
export function answerTabMessages(handlers: TabHandlers, signal: AbortSignal): void {
  const listen = (message: unknown): Promise<unknown> | undefined => {
    const parsed = v.safeParse(tabRequest, message);
    if (!parsed.success) return undefined;
    const answer = handlers[parsed.output.kintaittaTab]();
    return answer === undefined ? undefined : Promise.resolve(answer);
  };
  browser.runtime.onMessage.addListener(listen);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listen), { once: true });
}
