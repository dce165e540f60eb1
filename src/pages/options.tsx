import type { VNode } from 'preact';
import { pageMessages, policyMessages, workbenchMessages } from '../locales';
import { Dismissed } from './dismissed';
import { Frame } from './frame';
import { MunicipalityChoice } from './municipality-choice';
import { OwnAccounts } from './own-accounts';
import { RestSwitch } from './rest-switch';
import type { PageProps } from './start-page';
import { WhoIAm } from './who-i-am';

/** All that the user decides. */
export function Options({ locale }: PageProps): VNode {
  const t = pageMessages[locale].options;
  return (
    <Frame locale={locale} title={t.title()}>
      <section class="section">
        <h2>{t.who()}</h2>
        <p class="help">{t.whoHelp()}</p>
        <WhoIAm locale={locale} />
      </section>
      <section class="section">
        <h2>{t.municipality()}</h2>
        <p class="help">{t.municipalityHelp()}</p>
        <MunicipalityChoice locale={locale} />
        <p>
          <a href="policy.html">{policyMessages[locale].title()}</a> ·{' '}
          <a href="workbench.html">{workbenchMessages[locale].title()}</a>
        </p>
      </section>
      <section class="section">
        <h2>{t.personal()}</h2>
        <OwnAccounts locale={locale} />
      </section>
      <section class="section">
        <h2>{t.dismissals()}</h2>
        <Dismissed locale={locale} />
      </section>
      <section class="section">
        <h2>{t.onOff()}</h2>
        <RestSwitch locale={locale} />
      </section>
      <section class="section">
        <h2>{t.privacy()}</h2>
        <p>{t.privacyText()}</p>
        <p>{t.advisory()}</p>
      </section>
    </Frame>
  );
}
