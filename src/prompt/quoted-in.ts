import { type Language, languages } from '../language/language';

/** Words of a document in the reader's language where it was written in it, else in the one it was. */
export function quotedIn(
  quoted: Readonly<Partial<Record<Language, string>>>,
  locale: Language,
): { readonly words: string; readonly language: Language } | undefined {
  for (const language of [locale, ...languages]) {
    const words = quoted[language];
    if (words) return { words, language };
  }
  return undefined;
}
