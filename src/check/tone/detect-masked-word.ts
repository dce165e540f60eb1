import { languages, type Passage, type Sentence } from '../../language/language';
import type { PassageDetector } from '../detector';
import { oncePerPack } from '../once-per-pack';
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

interface Chunk {
  readonly text: string;
  readonly start: number;
}

/** What may be a word in a masked spelling, by the way that it is masked. */
interface Chunks {
  readonly masked: readonly Chunk[];
  readonly spelled: readonly Chunk[];
  readonly drawn: readonly Chunk[];
}

/** Finds the words of the set in masked spellings, whatever the language of the sentence: who masks mixes. */
export function createMaskedWordDetector(set: string): PassageDetector {
  const wordsOf = oncePerPack(({ sets }) => languages.flatMap((language) => sets[language]?.[set] ?? []));
  return (passage, { pack }) => {
    const words = wordsOf(pack);
    const { masked, spelled, drawn } = chunksOf(passage);
    return [
      ...masked.filter(({ text }) => words.some((word) => readsAs(trimmed(text), word))),
      ...spelled.filter(({ text }) => words.some((word) => beginsWith(joined(text), word))),
      ...drawn.filter(({ text }) => words.some((word) => beginsWith(single(text), single(word)))),
    ].map(({ text, start }) => ({ start, end: start + trimmed(text).length }));
  };
}

const known = new WeakMap<readonly Sentence[], Chunks>();

/** Looked for once for all sets: the sentences of a passage stay the same object while its text does. */
function chunksOf(passage: Passage): Chunks {
  const before = known.get(passage.sentences);
  if (before) return before;
  const { text } = passage;
  const chunks = {
    masked: mask.test(text) ? find(passage, masked).filter((chunk) => mask.test(chunk.text)) : [],
    spelled: find(passage, spelled),
    drawn: threeAlike.test(text) ? find(passage, drawn) : [],
  };
  known.set(passage.sentences, chunks);
  return chunks;
}

function find(passage: Passage, shape: RegExp): readonly Chunk[] {
  return [...passage.text.matchAll(shape)]
    .map(({ 0: chunk, index }) => ({ text: chunk.toLowerCase(), start: index }))
    .filter(({ text, start }) => text.length <= MAX_CHUNK && !isAddress(passage, start));
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
