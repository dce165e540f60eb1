import type { Sentence, Token, WordForms } from '../../language/language';
import type { Detection, DetectorContext, PassageDetector } from '../detector';
import { isMinenNoun, isNominalisation } from './nominalisation';

/** Verbs that say nothing, so that a noun must say what is done. */
const EMPTY_VERBS = new Set(['suorittaa', 'toteuttaa', 'tehdä', 'tapahtua', 'toimeenpanna', 'järjestää']);
const LINKS: Readonly<Record<string, readonly string[]>> = { sv: ['av', 'för'], en: ['of', 'for'] };
const FILLERS = new Set(['the', 'a', 'an', 'our', 'den', 'det', 'en', 'ett']);

/**
 * Noun disease: acts said as nouns, the verb left empty. Finnish: an empty verb beside a -minen noun, or a -minen
 * noun of another; Swedish and English: a noun of an act linked to another by "av" or "of". Known as
 * substantiivitauti, substantivsjuka and hidden verbs.
 */
export const detectNounDisease: PassageDetector = ({ sentences }, { forms }) =>
  sentences.flatMap((sentence) => {
    if (sentence.language === 'fi') return inFinnish(sentence, forms.fi);
    if (sentence.language === 'sv' || sentence.language === 'en')
      return linked(sentence, sentence.language, forms);
    return [];
  });

function inFinnish({ tokens }: Sentence, forms: WordForms): Detection[] {
  const found: Detection[] = [];
  tokens.forEach((token, at) => {
    if (!isMinenNoun(token, forms)) return;
    const neighbours = [tokens[at + 1], tokens[at - 1]];
    const partner =
      neighbours.find((neighbour) => isEmptyVerb(neighbour, forms)) ??
      (isGenitive(token, forms) && isMinenNoun(tokens[at + 1], forms) ? tokens[at + 1] : undefined);
    if (partner) found.push(spanOf(token, partner));
  });
  return found;
}

function isEmptyVerb(token: Token | undefined, forms: WordForms): boolean {
  if (token?.kind !== 'word') return false;
  const lemmas = forms.lemmas(token.lower);
  // `tapahtuman` is the event, not a form of the verb.
  if (lemmas.includes('tapahtuma')) return false;
  return lemmas.some((lemma) => EMPTY_VERBS.has(lemma)) && !isMinenNoun(token, forms);
}

/** In a row the first noun belongs to the second: `noudattamisen valvomisesta`, not `sulkemiseen tapaamisessa`. */
function isGenitive(token: Token, forms: WordForms): boolean {
  return forms.features(token.lower).has('genitive');
}

function linked({ tokens }: Sentence, language: 'sv' | 'en', forms: DetectorContext['forms']): Detection[] {
  const found: Detection[] = [];
  tokens.forEach((token, at) => {
    if (
      !LINKS[language]?.includes(token.lower) ||
      !isNominalisation(tokens[at - 1], language, forms[language])
    )
      return;
    const second = FILLERS.has(tokens[at + 1]?.lower ?? '') ? tokens[at + 2] : tokens[at + 1];
    const first = tokens[at - 1];
    if (first && second && isNominalisation(second, language, forms[language]))
      found.push(spanOf(first, second));
  });
  return found;
}

function spanOf(a: Token, b: Token): Detection {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}
