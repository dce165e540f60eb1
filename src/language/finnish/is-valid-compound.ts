import { classTags, isTag, opensContent } from './tags';
import type { TaggedWord } from './transducer';

/**
 * The transducer accepts more than the spelling allows. Rejects compounds whose hyphens are wrong or
 * missing, loans that compound only with a hyphen, and names run together with a noun.
 */
export function isValidCompound(word: TaggedWord): boolean {
  let letterBefore = '';
  let letterInPart = '';
  let partIsEmpty = true;
  let partEnd = '';
  let hyphenFree = false;
  let boundary: { hyphen: boolean; excused: boolean; before: string } | undefined;
  let needsHyphen = false;
  let lacksHyphen = false;
  let nameJoined = false;
  let lastClass = '';
  let inContent = false;

  for (let i = 0; i < word.length; i++) {
    const symbol = word[i] ?? '';
    if (inContent) {
      inContent = symbol !== '[X]';
      continue;
    }
    if (opensContent(symbol)) {
      inContent = true;
      continue;
    }
    if (!isTag(symbol)) {
      if (boundary && symbol !== '-') {
        const required =
          /\d/.test(boundary.before) || (symbol === boundary.before && /[aeiouyåäö]/.test(symbol));
        if (boundary.hyphen !== required && (required || !boundary.excused)) return false;
        boundary = undefined;
      }
      if (symbol === '-') nameJoined = false;
      letterBefore = letterInPart;
      letterInPart = symbol;
      partIsEmpty = false;
      partEnd = (partEnd + symbol).slice(-3);
      continue;
    }
    if (symbol === '[Bh]') {
      if (lacksHyphen) return false;
      const hyphen = letterInPart === '-';
      const ending = hyphen ? partEnd.slice(0, -1) : partEnd;
      const empty = partIsEmpty || (hyphen && partEnd === '-');
      boundary = {
        hyphen,
        excused: hyphenFree || empty || ending.endsWith('is'),
        before: hyphen ? letterBefore : letterInPart,
      };
      lacksHyphen = needsHyphen && !hyphen;
      needsHyphen = false;
      partIsEmpty = true;
      partEnd = '';
    } else if (symbol === '[Bc]') {
      partIsEmpty = true;
      partEnd = '';
    } else if (symbol === '[Isf]' || symbol === '[Icu]') {
      hyphenFree = true;
      if (boundary) boundary.excused = true;
      if (symbol === '[Icu]') needsHyphen = true;
    } else if (symbol === '[Ica]') {
      needsHyphen = false;
      lacksHyphen = false;
      nameJoined = false;
    } else if (symbol === '[Dg]') {
      nameJoined = false;
    } else if (classTags.has(symbol)) {
      if (symbol.startsWith('[Le')) nameJoined = true;
      lastClass = symbol;
    }
  }
  if (lacksHyphen) return false;
  return !(nameJoined && (lastClass === '[Ln]' || lastClass === '[Lnl]'));
}
