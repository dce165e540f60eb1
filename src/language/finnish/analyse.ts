import type { Analysis } from './analysis';
import { interpret } from './interpret';
import { isValidCompound } from './is-valid-compound';
import { openTransducer } from './transducer';

/** All that the dictionary says of a word, as it is written there; none where it does not know it. */
export type Analyse = (word: string) => readonly Analysis[];

/** @throws where the bytes are no such dictionary */
export function createAnalyse(dictionary: ArrayBuffer): Analyse {
  const transducer = openTransducer(dictionary);
  return (word) =>
    transducer(word)
      .filter(isValidCompound)
      .map(interpret)
      .filter((analysis) => analysis !== undefined);
}
