import type { Language } from '../language/language';
import { ask, type Response } from '../messages';
import type { Composer } from '../platforms/find-composer';
import { readAccount } from '../platforms/read-account';

type Opened = Response<'openComposer'>;

/** What may be done at a box, and in whose account: asked anew whenever the page shows another account. */
export interface Opening {
  /** The latest answer; absent before the first one. */
  current(): Opened | undefined;
  /** Asks if it was not asked yet or another account shows. Whether the answer is another than before. */
  refresh(): Promise<boolean>;
  /** Whether the page now shows another account than the one that the latest answer is about. */
  isStale(): boolean;
  setLocale(locale: Language): void;
}

export function createOpening(composer: Composer): Opening {
  const { adapter, surface } = composer;
  let opened: Opened | undefined;
  let openedFor: string | undefined;
  let asking: { readonly signs: string; readonly answer: Promise<Opened> } | undefined;

  const signsNow = () => JSON.stringify(readAccount(composer));

  async function refresh(): Promise<boolean> {
    const accountHints = readAccount(composer);
    const signs = JSON.stringify(accountHints);
    if (signs === openedFor) return false;
    if (asking?.signs !== signs) {
      asking = { signs, answer: ask('openComposer', { platform: adapter.platform, surface, accountHints }) };
    }
    const { answer } = asking;
    const before = opened;
    const now = await answer;
    if (asking?.answer !== answer) return false;
    opened = now;
    openedFor = signs;
    return before?.mode !== now.mode || before.account !== now.account;
  }

  return {
    current: () => opened,
    refresh,
    isStale: () => opened !== undefined && signsNow() !== openedFor,
    setLocale: (locale) => {
      if (opened) opened = { ...opened, locale };
    },
  };
}
