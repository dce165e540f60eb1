import type { Token, WordForms } from '../../language/language';
import type { Detection, PassageDetector } from '../detector';

const MIN_GENITIVES = 4;

/** Four or more Finnish genitives in a row: `kaupungin tilojen käytön ohjeen tarkistus`. */
export const detectGenitiveChain: PassageDetector = ({ sentences }, { forms }) =>
  sentences.flatMap(({ tokens, language }) => (language === 'fi' ? chainsOf(tokens, forms.fi) : []));

function chainsOf(tokens: readonly Token[], forms: WordForms): Detection[] {
  const found: Detection[] = [];
  let chain: Token[] = [];
  for (const token of [...tokens, undefined]) {
    if (token && isGenitive(token, forms)) {
      chain.push(token);
      continue;
    }
    const [first] = chain;
    const last = chain.at(-1);
    if (first && last && chain.length >= MIN_GENITIVES) found.push({ start: first.start, end: last.end });
    chain = [];
  }
  return found;
}

function isGenitive(token: Token, forms: WordForms): boolean {
  // Names are no heavy style: the long name of an office stands in a row of genitives, too.
  if (token.kind !== 'word' || token.capitals !== 'none' || !token.lower.endsWith('n')) return false;
  const features = forms.features(token.lower);
  const isNominal = features.has('noun') || features.has('adjective') || features.has('name');
  return features.has('genitive') && isNominal && !features.has('pronoun');
}
