import type { Span } from '../../finding';
import type { Passage } from '../../language/language';
import type { PassageDetector } from '../detector';
import { oncePer } from '../once-per';
import { readsAs } from './match-masked';

/** Letters with a sign or digit among them: `v*ttu`, `p3rkele`, `v..tu`. Nothing that masks is longer. */
const masked = /(?<!\p{L})[\p{L}@$](?=\p{L}{0,19}[@$€!|*.\d])[\p{L}@$€!|*.\d]{2,20}/gu;
/** Where a letter meets what may stand for another: not in most texts, though they have signs and digits. */
const mask = /\p{L}[@$€|*\d]|\p{L}!+\p{L}|[@$]\p{L}|\p{L}\.{2}/u;
/** Single letters in a row: `s-a-a-t-a-n-a`, `s a a t a n a`. */
const spelled = /(?<![\p{L}\p{N}])\p{L}(?:([-.·_* ])\p{L})(?:\1\p{L}){2,12}(?![\p{L}\p{N}])/gu;
/** A letter said long: `perrrkele`. */
const drawn = /\p{L}*(\p{L})\1{2}\p{L}*/gu;
/** Cheaper to look for than the whole word around it. */
const threeAlike = /(\p{L})\1{2}/u;
const MAX_CHUNK = 40;

interface Chunk extends Span {
  /** In small letters. */
  readonly text: string;
}

/** What may be a word in a masked spelling, by the way that it is masked. */
interface Chunks {
  readonly masked: readonly Chunk[];
  readonly spelled: readonly Chunk[];
  readonly drawn: readonly Chunk[];
}

/** Finds the words of the set in masked spellings, whatever the language of the sentence: who masks mixes. */
export function createMaskedWordDetector(set: string): PassageDetector {
  return (passage, { pack }) => {
    const words = pack.sets['*']?.[set] ?? [];
    const { masked, spelled, drawn } = chunksOf(passage);
    return [
      ...masked.filter(({ text }) => words.some((word) => readsAs(trimmed(text), word))),
      ...spelled.filter(({ text }) => words.some((word) => beginsWith(joined(text), word))),
      ...drawn.filter(({ text }) => words.some((word) => beginsWith(single(text), single(word)))),
    ].map(({ start, end }) => ({ start, end }));
  };
}

/** Looked for once for all sets. */
const chunksOf = oncePer((passage: Passage): Chunks => {
  const { text } = passage;
  return {
    masked: mask.test(text) ? find(passage, masked).filter((chunk) => mask.test(chunk.text)) : [],
    spelled: find(passage, spelled),
    drawn: threeAlike.test(text) ? find(passage, drawn) : [],
  };
});

function find(passage: Passage, shape: RegExp): readonly Chunk[] {
  return [...passage.text.matchAll(shape)]
    .filter(({ 0: chunk, index }) => chunk.length <= MAX_CHUNK && !isAddress(passage, index))
    .map(({ 0: chunk, index }) => ({
      text: chunk.toLowerCase(),
      start: index,
      end: index + trimmed(chunk).length,
    }));
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
