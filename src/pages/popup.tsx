import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './styles/popup.css';
import { pageMessages } from '../locales';
import { Mitten } from '../prompt/mitten';
import { hasSelection } from '../settings/selection';
import { CheckText } from './check-text';
import { Library } from './library';
import { OwnLanguage } from './own-language';
import { RestSwitch } from './rest-switch';
import type { PageProps } from './start-page';
import { Tabs } from './tabs';
import { ThisPage } from './this-page';
import { useAnswer } from './use-answer';

type ViewName = 'page' | 'text' | 'library';

/** The toolbar popup: this page, a box for any text, and the guidance of the pack. */
export function Popup({ locale }: PageProps): VNode {
  const t = pageMessages[locale].popup;
  const [shown, show] = useState<ViewName>('page');
  const inForce = useAnswer('packInForce', {});
  useEffect(() => {
    void hasSelection().then((waits) => waits && show('text'));
  }, []);
  const [isSentOn, setSentOn] = useState(false);
  function goOnToText(): void {
    setSentOn(true);
    show('text');
  }
  const views: Record<ViewName, () => VNode> = {
    page: () => <ThisPage locale={locale} onCheckText={goOnToText} />,
    text: () => <CheckText locale={locale} takesFocus={isSentOn} />,
    library: () => <Library locale={locale} />,
  };
  return (
    <main class="popup">
      <header class="popup__head">
        <h1 class="brand">
          <Mitten /> {t.title()}
        </h1>
        <OwnLanguage locale={locale} />
      </header>
      <p class="popup__pack">
        {inForce.state === 'answered' && t.packInForce({ title: inForce.response.title[locale] })}
      </p>
      <Tabs
        tabs={[
          { id: 'page', name: t.tabPage() },
          { id: 'text', name: t.tabText() },
          { id: 'library', name: t.tabLibrary() },
        ]}
        shown={shown}
        onShow={show}
      >
        {views[shown]()}
      </Tabs>
      <footer class="popup__foot">
        <details class="rest">
          <summary>{pageMessages[locale].rest.label()}</summary>
          <RestSwitch locale={locale} />
        </details>
        <span class="row">
          <a class="link" href="/guidance.html" target="_blank" rel="noreferrer">
            {t.tabLibrary()}
          </a>
          <a class="link" href="/practice.html" target="_blank" rel="noreferrer">
            {t.practice()}
          </a>
          <a class="link" href="/options.html" target="_blank" rel="noreferrer">
            {t.settings()}
          </a>
        </span>
      </footer>
    </main>
  );
}
