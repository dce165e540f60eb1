import { classTags, isTag, withoutContents } from './tags';
import type { TaggedWord } from './transducer';

/**
 * The transducer accepts more than the spelling allows. Rejects compounds whose hyphens are wrong or
 * missing, loans that compound only with a hyphen, and names run together with a noun.
 */
export function isValidCompound(word: TaggedWord): boolean {
  // Nothing is joined in most words.
  if (!word.includes('[Bh]') && !word.includes('[Bc]')) return true;
  const symbols = withoutContents(word);
  return hyphensAreRight(symbols) && loansHaveHyphens(symbols) && namesStandApart(symbols);
}

/** `linja-auto`, but `koulubussi`: between equal vowels and after a digit a hyphen must stand, elsewhere it must not. */
function hyphensAreRight(symbols: readonly string[]): boolean {
  return symbols.every((symbol, at) => {
    if (symbol !== '[Bh]') return true;
    const next = symbols.findIndex((each, i) => i > at && !isTag(each) && each !== '-');
    if (next < 0) return true;
    const hasHyphen = symbols[at - 1] === '-';
    const before = symbols.slice(0, hasHyphen ? at - 1 : at);
    const letter = before.findLast((each) => !isTag(each)) ?? '';
    const isRequired = /\d/.test(letter) || (letter === symbols[next] && /[aeiouyåäö]/.test(letter));
    if (hasHyphen === isRequired) return true;
    return !isRequired && mayHaveHyphen(before, symbols.slice(at, next));
  });
}

/** A hyphen is never wrong at the beginning, after `varsinais-` and the like, and with some loans. */
function mayHaveHyphen(before: readonly string[], following: readonly string[]): boolean {
  const start = before.findLastIndex((symbol) => symbol === '[Bh]' || symbol === '[Bc]');
  const part = before
    .slice(start + 1)
    .filter((symbol) => !isTag(symbol))
    .join('');
  const isLoan = [...before, ...following].some((symbol) => symbol === '[Isf]' || symbol === '[Icu]');
  return isLoan || part === '' || part.endsWith('is');
}

function loansHaveHyphens(symbols: readonly string[]): boolean {
  return symbols.every((symbol, at) => {
    if (symbol !== '[Icu]') return true;
    const boundary = symbols.indexOf('[Bh]', at);
    if (boundary < 0 || symbols[boundary - 1] === '-') return true;
    const next = symbols.indexOf('[Bh]', boundary + 1);
    return symbols.slice(at, next < 0 ? symbols.length : next).includes('[Ica]');
  });
}

function namesStandApart(symbols: readonly string[]): boolean {
  const name = symbols.findLastIndex((symbol) => symbol.startsWith('[Le'));
  if (name < 0) return true;
  const lastClass = symbols.findLast((symbol) => classTags.has(symbol));
  if (lastClass !== '[Ln]' && lastClass !== '[Lnl]') return true;
  return symbols.slice(name).some((symbol) => symbol === '-' || symbol === '[Ica]' || symbol === '[Dg]');
}
