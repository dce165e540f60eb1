import en from '#generated/locales/kinds.en.js';
import fi from '#generated/locales/kinds.fi.js';
import sv from '#generated/locales/kinds.sv.js';
import type { Trilingual } from '../pack/schema';

type Kind = keyof typeof fi;
const isKind = (kind: string): kind is Kind => Object.hasOwn(fi, kind);

export interface KindWords {
  /** What the reader may see in the text. */
  readonly what: Trilingual;
  /** What to do instead. */
  readonly instead: Trilingual;
}

/**
 * What is said of a kind of finding in general; a kind that only an own pack knows gets general words.
 * @param quote the words it is about: frequent kinds have two ways of saying it, the same one for the same words.
 */
export function kindWords(kind: string, quote = ''): KindWords {
  const known = isKind(kind) ? kind : 'other';
  const what = (language: typeof fi): string => {
    const words = language[known];
    return 'whatElse' in words && quote.length % 2 === 1 ? words.whatElse() : words.what();
  };
  return {
    what: { fi: what(fi), sv: what(sv), en: what(en) },
    instead: { fi: fi[known].instead(), sv: sv[known].instead(), en: en[known].instead() },
  };
}
