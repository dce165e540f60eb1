import models from '#generated/letter-models.json';
import { type Language, languages } from './language';

/** Of a trigram that the model lacks; the models have this many. */
const FARTHEST = 300;
/** Of a longer text the beginning tells enough. */
const MAX_LENGTH = 2_048;

/** Rank of each trigram of a language, the most frequent first. */
type Model = ReadonlyMap<string, number>;

let read: Readonly<Record<Language, Model>> | undefined;

/** Read when first asked: words and spelling tell the language of most sentences. */
function modelsOf(): Readonly<Record<Language, Model>> {
  read ??= { fi: readModel(models.fi), sv: readModel(models.sv), en: readModel(models.en) };
  return read;
}

const readModel = (trigrams: string): Model =>
  new Map(trigrams.split('|').map((trigram, rank) => [trigram, rank]));

/**
 * How near the letters of some words are to each language, 1 for the nearest; nothing where most letters aren't Latin.
 * By the ranks of trigrams as in Cavnar & Trenkle 1994 (N-gram-based text categorization), with the models of franc.
 * @param words lower case, parted by spaces.
 */
export function compareLetters(words: string): Readonly<Record<Language, number>> | undefined {
  const text = words.slice(0, MAX_LENGTH);
  if (!isLatin(text)) return undefined;
  const counts = countTrigrams(text);
  const known = modelsOf();
  const distances = languages.map((language) => distance(counts, known[language]));
  const nearest = Math.min(...distances);
  const farthest = text.length * FARTHEST - nearest;
  const [fi = 0, sv = 0, en = 0] = distances.map((each) => 1 - (each - nearest) / Math.max(1, farthest));
  return { fi, sv, en };
}

function isLatin(text: string): boolean {
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const others = text.match(/(?!\p{Script=Latin})\p{L}/gu)?.length ?? 0;
  return latin > 0 && latin >= others;
}

function countTrigrams(text: string): ReadonlyMap<string, number> {
  const plain = ` ${text.replace(/[!-@\s]+/g, ' ').trim()} `;
  const counts = new Map<string, number>();
  for (let at = 0; at + 3 <= plain.length; at++) {
    const trigram = plain.slice(at, at + 3);
    counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  }
  return counts;
}

function distance(counts: ReadonlyMap<string, number>, model: Model): number {
  let sum = 0;
  for (const [trigram, count] of counts) {
    const rank = model.get(trigram);
    sum += rank === undefined ? FARTHEST : Math.abs(count - rank - 1);
  }
  return sum;
}
