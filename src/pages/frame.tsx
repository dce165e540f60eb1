import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../language/language';
import { LanguageSwitch } from '../prompt/language-switch';
import { Mitten } from '../prompt/mitten';
import { locale as localeSetting } from '../settings/settings';

export interface FrameProps {
  readonly locale: Language;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** The frame of a whole page: name, language, heading. */
export function Frame({ locale, title, children }: FrameProps): VNode {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main class="page">
      <header class="page__head no-print">
        <span class="brand">
          <Mitten /> Kintaitta
        </span>
        <LanguageSwitch locale={locale} onLocale={(language) => void localeSetting.set(language)} />
      </header>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
