/** Signs and digits that stand for a letter of like shape. */
const shapes: Readonly<Record<string, string>> = {
  '0': 'oö',
  '1': 'il',
  '3': 'e',
  '4': 'aä',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'aä',
  $: 's',
  '€': 'e',
  '!': 'i',
  '|': 'il',
};
/** Endings may follow the word: `p3rkeleesti`. */
const MAX_ENDING = 6;
/** Two letters of a word that are written out tell it from a row of signs. */
const MIN_WRITTEN = 2;

/** Whether a chunk with hidden letters (`v*ttu`, `p3rkele`, `p***a`) can be read as the word, perhaps with an ending. */
export function readsAs(chunk: string, word: string): boolean {
  return read(chunk, word, 0);
}

/** @param written letters of the word that the chunk spells out so far. */
function read(chunk: string, word: string, written: number): boolean {
  if (word === '') return written >= MIN_WRITTEN && /^[\p{L}*]*$/u.test(chunk) && chunk.length <= MAX_ENDING;
  const [sign = '', letter = ''] = [chunk.charAt(0), word.charAt(0)];
  if (sign === '') return false;
  if (sign === letter) return read(chunk.slice(1), word.slice(1), written + 1);
  if (shapes[sign]?.includes(letter)) return read(chunk.slice(1), word.slice(1), written);
  const stars = /^(?:\*+|\.{2,})/.exec(chunk)?.[0].length ?? 0;
  return stars > 0 && readHidden(chunk.slice(stars), word, stars, written);
}

/** Stars hide a letter each; a single one may hide two, or stand between letters and hide none. */
function readHidden(rest: string, word: string, stars: number, written: number): boolean {
  const hidden = stars === 1 ? [1, 0, 2] : [stars];
  return hidden.some((count) => count <= word.length && read(rest, word.slice(count), written));
}
