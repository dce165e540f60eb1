import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { pageMessages, promptMessages } from '../locales';
import { Mitten } from '../prompt/mitten';
import { isOn, restsUntil } from '../settings/settings';
import { AccountOfTab } from './account-of-tab';
import { Cards } from './cards';
import { DoctorReport } from './doctor-report';
import { GuidanceHere } from './guidance-here';
import { lookAtTab, type SeenTab } from './look-at-tab';
import type { PageProps } from './start-page';
import { useSetting } from './use-setting';

export interface ThisPageProps extends PageProps {
  /** The way on where a box can't be read: to the place where any text may be pasted. */
  readonly onCheckText: () => void;
}

/** The tab in three honest states: read as a known box, read as an unknown one, or not seen. */
export function ThisPage({ locale, onCheckText }: ThisPageProps): VNode {
  const [seen, setSeen] = useState<SeenTab | undefined>();
  const on = useSetting(isOn)?.value ?? true;
  const until = useSetting(restsUntil)?.value ?? 0;
  useEffect(() => {
    void lookAtTab().then(setSeen);
  }, []);
  if (!seen) return <p class="help">{pageMessages[locale].common.loading()}</p>;
  const isOff = !on || Date.now() < until || seen.state?.mode === 'off';
  const place = seen.state ? { platform: seen.state.platform, surface: seen.state.surface } : seen.place;
  return (
    <>
      <TabState seen={seen} isOff={isOff} locale={locale} onCheckText={onCheckText} />
      {seen.state && seen.tab !== undefined && <AccountOfTab tab={seen.tab} locale={locale} />}
      {place && <GuidanceHere place={place} locale={locale} />}
      {seen.doctor && <DoctorReport report={seen.doctor} locale={locale} />}
    </>
  );
}

interface TabStateProps extends ThisPageProps {
  readonly seen: SeenTab;
  readonly isOff: boolean;
}

function TabState({ seen: { state }, isOff, locale, onCheckText }: TabStateProps): VNode {
  const t = pageMessages[locale].tab;
  const { badge, state: told } = promptMessages[locale];
  if (isOff) return <State look="off" words={t.off()} />;
  if (!state) return <Unread words={t.none()} help={t.noneHelp()} />;
  if (state.reach === 'blind') {
    return (
      <Unread words={badge.blind()} help={told.blind()}>
        <button type="button" class="button" onClick={onCheckText}>
          {pageMessages[locale].popup.tabText()}
        </button>
      </Unread>
    );
  }
  if (state.phase === 'unavailable') return <Unread words={badge.unavailable()} help={told.unavailable()} />;
  if (state.leftUnseen && !state.guidance) {
    return <Unread words={badge.leftUnseen()} help={told.leftUnseen()} />;
  }
  if (state.mode === 'on-request' && !state.guidance) return <State look="known" words={t.onRequest()} />;
  return (
    <>
      <State look={state.reach} words={state.reach === 'known' ? t.known() : t.generic()} />
      {state.guidance ? (
        <Cards guidance={state.guidance} locale={locale} scopes={['words', 'rule']} />
      ) : (
        state.phase === 'done' && <p class="help">{t.quiet()}</p>
      )}
    </>
  );
}

interface UnreadProps {
  readonly words: string;
  readonly help: string;
  readonly children?: ComponentChildren;
}

/** Why nothing of the text can be told, and the way on. */
function Unread({ words, help, children }: UnreadProps): VNode {
  return (
    <>
      <State look="none" words={words} />
      <p class="help">{help}</p>
      {children}
    </>
  );
}

function State({ look, words }: { readonly look: string; readonly words: string }): VNode {
  return (
    <div class="state" data-state={look}>
      <Mitten />
      <p>{words}</p>
    </div>
  );
}
