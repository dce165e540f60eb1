import type { Feature, WordClass, WordForms } from '../../src/language/language';

/** Word forms that know no inflection but that of a small table: for tests of what is done with them. */
export function createExactForms(
  forms: Readonly<
    Record<string, { readonly lemma: string; readonly features?: readonly (Feature | WordClass)[] }>
  > = {},
): WordForms {
  const features = (word: string) => new Set(forms[word]?.features ?? []);
  return {
    indexKeywords: (keywords) => (word) =>
      keywords.flatMap((keyword, number) => {
        const base = forms[word]?.lemma ?? word;
        const known = features(word);
        const fits = [...(keyword.features ?? []), ...(keyword.wordClass ? [keyword.wordClass] : [])];
        const isForm = base === keyword.text || (keyword.part === true && word.includes(keyword.text));
        return isForm && fits.every((each) => known.has(each)) && !keyword.except?.includes(base)
          ? [number]
          : [];
      }),
    features,
    lemmas: (word) => [forms[word]?.lemma ?? word],
  };
}
