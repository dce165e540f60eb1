import type { Token, WordForms } from '../../language/language';

const MIN_LETTERS = 8;

/** Endings of nouns made of verbs and adjectives: `tarkastus`, `mitoitusta`, `kilpailutuksen`, `saatavuuden`. */
const finnishEnding =
  /(?:u|y)(?:s|ksen|ksia|ksien|kseen|ksessa|ksesta|kset|sta|stä|tta|ttä|den|teen|desta|dessa)$|nti(?:n|a|en|in|ä)?$/;
const swedishEnding = /(?:ande|ende|ing|ation)(?:t|n|ts|ns|en|ens|s|ar|arna)?$/;
const englishEnding = /(?:[ts]ion|ment|ance|ence|[ai]bility)s?$/;

/** Whether a Finnish word is a noun made of a verb with -minen. */
export function isMinenNoun(token: Token | undefined, forms: WordForms): boolean {
  if (token?.kind !== 'word' || token.lower.length < MIN_LETTERS - 1) return false;
  return /mi(?:nen|s)/.test(token.lower) && forms.features(token.lower).has('minen');
}

/** Whether a word names an act or a quality as if it were a thing. */
export function isNominalisation(
  token: Token | undefined,
  language: string | undefined,
  forms: WordForms,
): boolean {
  if (token?.kind !== 'word' || token.lower.length < MIN_LETTERS) return false;
  if (language === 'fi') return isMinenNoun(token, forms) || finnishEnding.test(token.lower);
  return (language === 'sv' ? swedishEnding : englishEnding).test(token.lower);
}
