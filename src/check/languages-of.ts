import { type Language, languages, type Passage } from '../language/language';

/** The languages of a text that we check, that of most words first. */
export function languagesOf(passages: readonly Passage[]): readonly Language[] {
  const words: Record<Language, number> = { fi: 0, sv: 0, en: 0 };
  for (const { sentences } of passages) {
    for (const { language, tokens } of sentences) {
      if (language && language !== 'other') words[language] += tokens.length;
    }
  }
  return languages.filter((language) => words[language] > 0).toSorted((a, b) => words[b] - words[a]);
}
