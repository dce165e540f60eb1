import { formsOfKeyword, keywordsOf, lookUpKeyword } from '../check/look-up-keyword';
import type { WordForms } from '../language/language';
import type { Rule } from '../pack/pack';

export interface WordRemark {
  readonly rule: string;
  /** Path of the field in the rule. */
  readonly field: readonly PropertyKey[];
  readonly remark: string;
  /** Worth saying unasked: the word is found only as written, or another word is found as well. */
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
        const remark =
          warningOn(word, forms) ?? (onlyWarnings ? homographOf(word, forms) : formsOf(word, forms));
        return remark ? [{ rule: rule.id, field: ['match'], ...remark }] : [];
      }),
    );
}

type Remark = Pick<WordRemark, 'remark' | 'isWarning'>;

function warningOn(word: string, forms: WordForms): Remark | undefined {
  const { isKnown, formOf } = lookUpKeyword(word, forms);
  if (!isKnown) {
    return {
      remark: `the dictionary does not know «${word}»: it is found only as written; say in words.yaml which word it inflects like`,
      isWarning: true,
    };
  }
  if (formOf.length > 0) {
    return {
      remark: `«${word}» is a form of «${formOf.join('», «')}»: write the base form, or =${word} for this form only`,
      isWarning: true,
    };
  }
  return undefined;
}

function homographOf(word: string, forms: WordForms): Remark | undefined {
  const alsoOf = forms.lemmas(word).filter((lemma) => lemma !== word);
  if (alsoOf.length === 0) return undefined;
  return {
    remark: `«${word}» is also a form of «${alsoOf.join('», «')}», which is found as well: if that matters, say the class of the word (${word}{noun}) or what must be near`,
    isWarning: true,
  };
}

function formsOf(word: string, forms: WordForms): Remark {
  const found = formsOfKeyword(word, forms);
  const shared = found
    .filter(({ alsoOf }) => alsoOf.length > 0)
    .map(({ form, alsoOf }) => `${form} (also ${alsoOf.join(', ')})`);
  const homographs = shared.length > 0 ? `; looks the same as another word: ${shared.join(', ')}` : '';
  const list = found.map(({ form }) => form).join(', ');
  return { remark: `«${word}» finds ${list}${homographs}`, isWarning: false };
}
