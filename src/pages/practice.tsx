import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import './styles/practice.css';
import { fixedKnowledge } from '../composer/site-knowledge';
import { watchPage } from '../composer/watch-page';
import type { Account } from '../draft';
import { detectEditor } from '../editors/detect-editor';
import { pageMessages } from '../locales';
import { municipality } from '../settings/settings';
import { Frame } from './frame';
import { MunicipalityChoice } from './municipality-choice';
import { practiceAdapter } from './practice-adapter';
import type { PageProps } from './start-page';
import { useAnswer } from './use-answer';
import { useSetting } from './use-setting';

/** A compose box to try everything in; the same session runs here as on the sites. Nothing is published. */
export function Practice({ locale }: PageProps): VNode {
  const { practice: t, text, options } = pageMessages[locale];
  const [account, setAccount] = useState<Account>('organisation');
  const [posted, setPosted] = useState<string | undefined>();
  const municipalityId = useSetting(municipality)?.value;
  const inForce = useAnswer('packInForce', {}, municipalityId);
  const box = useRef<HTMLDivElement>(null);
  const samples = inForce.state === 'answered' ? inForce.response.samples : [];

  useEffect(() => {
    const ending = new AbortController();
    watchPage(window, fixedKnowledge(practiceAdapter), ending.signal);
    return () => ending.abort();
  }, []);

  function write(words: string): void {
    const element = box.current;
    if (!element) return;
    setPosted(undefined);
    element.focus();
    element.textContent = words;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  function post(): void {
    setPosted(box.current ? detectEditor(box.current).read().text.trim() : undefined);
  }

  return (
    <Frame locale={locale} title={t.title()}>
      <p>{t.lead()}</p>
      <section class="section">
        <h2>{options.municipality()}</h2>
        <MunicipalityChoice locale={locale} />
      </section>
      <section class="section" aria-label={t.samples()}>
        <h2>{t.samples()}</h2>
        <div class="row">
          {samples.map(({ id, title, draft }) => (
            <button type="button" class="button button--small" key={id} onClick={() => write(draft.text)}>
              {title[locale]}
            </button>
          ))}
        </div>
      </section>
      <section class="section composer" id="composer" data-testid={`account-${account}`}>
        <h2>{t.compose()}</h2>
        <fieldset class="row" id="author" data-testid={`account-${account}`}>
          <legend class="help">{t.account()}</legend>
          {(['organisation', 'personal'] as const).map((one) => (
            <label class="choice" key={one}>
              <input type="radio" name="account" checked={account === one} onChange={() => setAccount(one)} />
              {one === 'personal' ? text.asPersonal() : text.asOrganisation()}
            </label>
          ))}
        </fieldset>
        {/* A box of its own for each account: another writer begins another draft. */}
        {/* biome-ignore lint/a11y/useSemanticElements: the sites' boxes are of this kind too. */}
        <div
          key={account}
          ref={box}
          id="compose"
          class="composer__box"
          contentEditable
          role="textbox"
          tabIndex={0}
          aria-multiline="true"
          aria-label={t.compose()}
          data-placeholder={t.placeholder()}
        />
        <div class="row composer__actions">
          <button type="button" class="button button--primary" id="post" onClick={post}>
            {t.post()}
          </button>
        </div>
        <div role="status">
          {posted && (
            <div class="posted">
              <p class="help">{t.posted()}</p>
              <p class="posted__text">{posted}</p>
            </div>
          )}
        </div>
      </section>
    </Frame>
  );
}
