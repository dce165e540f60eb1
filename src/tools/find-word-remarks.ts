import type { WordForms } from '../language/language';
import type { Rule } from '../pack/pack';
import { inflectedForms } from './inflected-forms';

export interface WordRemark {
  readonly rule: string;
  readonly field: string;
  readonly remark: string;
  /** Worth saying unasked: the word is not known, and so is found only as written. */
  readonly isWarning: boolean;
}

/**
 * What the Finnish dictionary says of the keywords of rules: unknown words, the forms found, homographs.
 * @param onlyWarnings leaves out the forms, which take a second a word to find.
 */
export function findWordRemarks(
  rules: readonly Rule[],
  forms: WordForms,
  onlyWarnings: boolean,
): readonly WordRemark[] {
  return rules
    .filter(({ language }) => language === 'fi')
    .flatMap((rule) =>
      keywordsOf(rule).flatMap((word) => {
        const remark = warningOn(word, forms) ?? (onlyWarnings ? undefined : formsOf(word, forms));
        return remark ? [{ rule: rule.id, field: 'match', ...remark }] : [];
      }),
    );
}

/** Base forms: of `lemma`, and the plain words of phrases (no `=exact`, `part*`, `{feature}` or `<set>`). */
function keywordsOf({ match }: Rule): readonly string[] {
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

type Remark = Pick<WordRemark, 'remark' | 'isWarning'>;

function warningOn(word: string, forms: WordForms): Remark | undefined {
  if (forms.features(word).has('unknown')) {
    return {
      remark: `the dictionary does not know «${word}»: it is found only as written; say in words.yaml which word it inflects like`,
      isWarning: true,
    };
  }
  const lemmas = forms.lemmas(word);
  if (!lemmas.includes(word)) {
    return {
      remark: `«${word}» is a form of «${lemmas.join('», «')}»: write the base form, or =${word} for this form only`,
      isWarning: true,
    };
  }
  return undefined;
}

function formsOf(word: string, forms: WordForms): Remark {
  const found = inflectedForms(word, forms);
  const shared = found.flatMap((form) => {
    const others = forms.lemmas(form).filter((lemma) => lemma !== word);
    return others.length > 0 ? [`${form} (also ${others.join(', ')})`] : [];
  });
  const homographs = shared.length > 0 ? `; looks the same as another word: ${shared.join(', ')}` : '';
  return { remark: `«${word}» finds ${found.join(', ')}${homographs}`, isWarning: false };
}
