import { useEffect } from 'preact/hooks';
import type { Language } from '../language/language';
import { locale } from '../settings/settings';
import { useSetting } from './use-setting';

/** The language that our pages speak; keeps the document's own language right for screen readers. */
export function useLocale(): Language | undefined {
  const language = useSetting(locale)?.value;
  useEffect(() => {
    if (language) document.documentElement.lang = language;
  }, [language]);
  return language;
}
