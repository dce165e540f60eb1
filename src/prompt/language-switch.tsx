import type { VNode } from 'preact';
import { type Language, languages } from '../language/language';
import { promptMessages } from '../locales';

/** Changes the language of everything that Kintaitta says, at once. */
export function LanguageSwitch({
  locale,
  onLocale,
  lockedBy,
}: {
  readonly locale: Language;
  readonly onLocale: (locale: Language) => void;
  /** Who has locked it, in words; then it can't be changed. */
  readonly lockedBy?: string | undefined;
}): VNode {
  const t = promptMessages[locale].language;
  return (
    <fieldset class="languages" aria-label={t.label()} title={lockedBy} disabled={lockedBy !== undefined}>
      {languages.map((language) => (
        <button
          type="button"
          class="button"
          key={language}
          lang={language}
          aria-label={t[language]()}
          aria-pressed={language === locale}
          onClick={() => onLocale(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
