import { languages, type Passage } from '../../language/language';
import type { Detection, PassageDetector } from '../detector';
import { readsAs } from './match-masked';

/** Letters with a sign or digit among them: `v*ttu`, `p3rkele`, `v..tu`. Nothing that masks is longer. */
const masked = /(?<!\p{L})[\p{L}@$](?=\p{L}{0,19}[@$€!|*.\d])[\p{L}@$€!|*.\d]{2,20}/gu;
const mask = /[@$€!|*\d]|\.{2}/u;
/** Single letters in a row: `s-a-a-t-a-n-a`, `s a a t a n a`. */
const spelled = /(?<![\p{L}\p{N}])\p{L}(?:([-.·_* ])\p{L})(?:\1\p{L}){2,12}(?![\p{L}\p{N}])/gu;
/** A letter said long: `perrrkele`. */
const drawn = /\p{L}*(\p{L})\1{2}\p{L}*/gu;
/** Cheaper to look for than the whole word around it. */
const threeAlike = /(\p{L})\1{2}/u;
const MAX_DRAWN = 40;

/** Finds the words of the set in masked spellings, whatever the language of the sentence: who masks mixes. */
export function createMaskedWordDetector(set: string): PassageDetector {
  return (passage, { pack }) => {
    const words = languages.flatMap((language) => pack.sets[language]?.[set] ?? []);
    const isDrawn = (chunk: string) => words.some((word) => beginsWith(single(chunk), single(word)));
    return [
      ...(mask.test(passage.text)
        ? find(
            passage,
            masked,
            (chunk) => mask.test(chunk) && words.some((word) => readsAs(trimmed(chunk), word)),
          )
        : []),
      ...find(passage, spelled, (chunk) => words.some((word) => beginsWith(joined(chunk), word))),
      ...(threeAlike.test(passage.text) ? find(passage, drawn, isDrawn) : []),
    ];
  };
}

function find(passage: Passage, shape: RegExp, isMeant: (chunk: string) => boolean): readonly Detection[] {
  return [...passage.text.matchAll(shape)]
    .filter(
      ({ 0: chunk, index }) =>
        chunk.length <= MAX_DRAWN && isMeant(chunk.toLowerCase()) && !isAddress(passage, index),
    )
    .map(({ 0: chunk, index }) => ({ start: index, end: index + trimmed(chunk).length }));
}

/** A full stop or exclamation mark after the word is no mask. */
const trimmed = (chunk: string): string => chunk.replace(/[.!]+$/u, '');
const joined = (chunk: string): string => chunk.replace(/[^\p{L}]/gu, '');
const single = (word: string): string => word.replace(/(\p{L})\1+/gu, '$1');
/** Up to four letters may follow as an ending. */
const beginsWith = (text: string, word: string): boolean =>
  text.startsWith(word) && text.length <= word.length + 4;

/** Links, addresses and names of accounts hold dots and digits of their own. */
function isAddress({ sentences }: Passage, at: number): boolean {
  return sentences.some(({ tokens }) =>
    tokens.some(
      ({ kind, start, end }) =>
        (kind === 'url' || kind === 'email' || kind === 'mention') && at >= start && at < end,
    ),
  );
}
