import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { pageMessages } from '../locales';
import { askTabState, type TabState } from '../messages';
import { Mitten } from '../prompt/mitten';
import { isOn, restsUntil } from '../settings/settings';
import { Cards } from './cards';
import type { PageProps } from './start-page';
import { useSetting } from './use-setting';

/** `waiting`: the page has not answered yet. `none`: it sees no box; nothing has been checked. */
type Seen = TabState | 'waiting' | 'none';

async function lookAtTab(): Promise<Seen> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return (tab?.id !== undefined && (await askTabState(tab.id))) || 'none';
}

/** The tab in three honest states: read as a known box, read as an unknown one, or not seen. */
export function ThisPage({ locale }: PageProps): VNode {
  const t = pageMessages[locale].tab;
  const [seen, setSeen] = useState<Seen>('waiting');
  const on = useSetting(isOn)?.value ?? true;
  const until = useSetting(restsUntil)?.value ?? 0;
  useEffect(() => {
    void lookAtTab().then(setSeen);
  }, []);
  if (seen === 'waiting') return <p class="help">{pageMessages[locale].common.loading()}</p>;
  const isOff = !on || Date.now() < until || (seen !== 'none' && seen.mode === 'off');
  const isBlind = seen === 'none' || seen.reach === 'blind';
  if (isOff) return <State state="off" words={t.off()} />;
  if (isBlind) {
    return (
      <>
        <State state="none" words={t.none()} />
        <p class="help">{t.noneHelp()}</p>
      </>
    );
  }
  const isWaiting = seen.mode === 'on-request' && !seen.guidance;
  return (
    <>
      <State
        state={seen.reach}
        words={isWaiting ? t.onRequest() : seen.reach === 'known' ? t.known() : t.generic()}
      />
      {seen.guidance ? (
        <Cards guidance={seen.guidance} locale={locale} onDismissed={() => void lookAtTab().then(setSeen)} />
      ) : (
        !isWaiting && <p class="help">{t.quiet()}</p>
      )}
    </>
  );
}

function State({ state, words }: { readonly state: string; readonly words: string }): VNode {
  return (
    <div class="state" data-state={state}>
      <Mitten />
      <p>{words}</p>
    </div>
  );
}
