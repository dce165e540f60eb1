import type { ComponentChildren, VNode } from 'preact';
import './styles/welcome.css';
import type { Language } from '../language/language';
import { pageMessages } from '../locales';
import { Mitten } from '../prompt/mitten';
import { Frame } from './frame';
import { MunicipalityChoice } from './municipality-choice';
import type { PageProps } from './start-page';
import { WhoIAm } from './who-i-am';

/** The first run in three steps: what it does and never does, who I am, try it. */
export function Welcome({ locale }: PageProps): VNode {
  const { welcome: t, options } = pageMessages[locale];
  return (
    <Frame locale={locale} title={t.title()}>
      <div class="hero">
        <Mitten />
        <p class="lead">{t.lead()}</p>
      </div>
      <Step locale={locale} number={1} title={t.step1()}>
        <div class="promises">
          <div>
            <h3>{t.does()}</h3>
            <ul>
              <li>{t.does1()}</li>
              <li>{t.does2()}</li>
              <li>{t.does3()}</li>
            </ul>
          </div>
          <div>
            <h3>{t.never()}</h3>
            <ul>
              <li>{t.never1()}</li>
              <li>{t.never2()}</li>
              <li>{t.never3()}</li>
            </ul>
          </div>
        </div>
      </Step>
      <Step locale={locale} number={2} title={t.step2()}>
        <p class="help">{options.whoHelp()}</p>
        <WhoIAm locale={locale} />
        <h3>{options.municipality()}</h3>
        <MunicipalityChoice locale={locale} />
      </Step>
      <Step locale={locale} number={3} title={t.step3()}>
        <p>{t.tryText()}</p>
        <div>
          <a class="button button--primary" href="/practice.html">
            {t.try()}
          </a>
        </div>
        <p class="help">{t.later()}</p>
      </Step>
    </Frame>
  );
}

interface StepProps {
  readonly locale: Language;
  readonly number: number;
  readonly title: string;
  readonly children: ComponentChildren;
}

function Step({ locale, number, title, children }: StepProps): VNode {
  return (
    <section class="section">
      <p class="step">{pageMessages[locale].welcome.step({ number })}</p>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
