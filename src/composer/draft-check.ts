import type { Account, Draft } from '../draft';
import type { Card, Found, Guidance } from '../guidance/guidance';
import { ask } from '../messages';
import type { Composer } from '../platforms/find-composer';
import { readContext } from '../platforms/read-context';
import type { DismissScope } from '../prompt/prompt-state';

export interface DraftCheck {
  /** Guidance for the text; `superseded` if a newer check was asked for meanwhile. Throws if none answers. */
  check(text: string, account: Account): Promise<Guidance | undefined | 'superseded'>;
  dismiss(card: Pick<Card, 'findings'>, scope: DismissScope): Promise<void>;
  /** A new draft: what was fine in the last one is not known to be fine in this one. */
  startOver(): void;
}

/** Local date and time to the minute: `2026-11-20T16:02`. */
function writtenAt(now: Date): string {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** Asks the background about one composer's draft; answers older than the newest question are dropped. */
export function draftCheck(composer: Composer): DraftCheck {
  let revision = 0;
  let setAside: readonly Found[] = [];
  const { adapter, surface } = composer;

  async function check(text: string, account: Account): Promise<Guidance | undefined | 'superseded'> {
    revision += 1;
    const asked = revision;
    const circumstances = { platform: adapter.platform, surface, account, writtenAt: writtenAt(new Date()) };
    const draft: Draft = { text, ...circumstances, ...readContext(composer) };
    const { guidance } = await ask('check', { draft, revision: asked, setAside: [...setAside] });
    return asked === revision ? guidance : 'superseded';
  }

  async function dismiss({ findings }: Pick<Card, 'findings'>, scope: DismissScope): Promise<void> {
    if (scope === 'once') setAside = [...setAside, ...findings];
    await ask('dismiss', { findings, scope });
  }

  return {
    check,
    dismiss,
    startOver: () => {
      setAside = [];
    },
  };
}
