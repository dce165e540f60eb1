import { inflectedForms } from '../language/finnish/inflected-forms';
import type { WordForms } from '../language/language';
import type { RuleSource } from '../pack/schema';

/** What the Finnish dictionary says of a keyword of a rule. */
export interface Keyword {
  readonly word: string;
  /** `false`: it is found only as written. */
  readonly isKnown: boolean;
  /** Base forms where the word itself is none: those are to be written instead. */
  readonly formOf: readonly string[];
}

/** Forms that a keyword matches, each with the other words (base forms) that look the same. */
export interface KeywordForm {
  readonly form: string;
  readonly alsoOf: readonly string[];
}

/** Base forms: of `lemma`, and the plain words of phrases (no `=exact`, `part*`, `{feature}` or `<set>`). */
export function keywordsOf({ match }: Pick<RuleSource, 'match'>): readonly string[] {
  const words = [match].flat().flatMap(({ lemma = [], phrase = [] }) => [
    ...[lemma].flat(),
    ...[phrase]
      .flat()
      .flatMap((each) => each.split(/\s+/))
      .flatMap((each) => each.split('|'))
      .filter((each) => /^\p{L}[\p{L}-]+[?+^]?$/u.test(each))
      .map((each) => each.replace(/[?+^]$/, '')),
  ]);
  return [...new Set(words.filter((word) => /^[\p{L}-]+$/u.test(word)))];
}

/** Whether the dictionary knows a word, and as a base form. */
export function lookUpKeyword(word: string, forms: WordForms): Keyword {
  const isKnown = !forms.features(word).has('unknown');
  const lemmas = forms.lemmas(word);
  return { word, isKnown, formOf: isKnown && !lemmas.includes(word) ? lemmas : [] };
}

/** Common forms that a base form is found in; takes up to a second. */
export function formsOfKeyword(word: string, forms: WordForms): readonly KeywordForm[] {
  return inflectedForms(word, forms).map((form) => ({
    form,
    alsoOf: forms.lemmas(form).filter((lemma) => lemma !== word),
  }));
}
