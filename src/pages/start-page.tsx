import { type ComponentType, render } from 'preact';
import '../prompt/styles/tokens.css';
import '../prompt/styles/controls.css';
import '../prompt/styles/card.css';
import './styles/page.css';
import type { Language } from '../language/language';
import { useLocale } from './use-locale';

export interface PageProps {
  readonly locale: Language;
}

/** Draws a page of ours, once the language is known. */
export function startPage(Page: ComponentType<PageProps>): void {
  function Root() {
    const locale = useLocale();
    return locale ? <Page locale={locale} /> : null;
  }
  const root = document.querySelector('#root');
  if (root) render(<Root />, root);
}
