import type { ComponentChildren, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../language/language';
import { Mitten } from '../prompt/mitten';
import { OwnLanguage } from './own-language';

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
        <OwnLanguage locale={locale} />
      </header>
      <h1>{title}</h1>
      {children}
    </main>
  );
}
