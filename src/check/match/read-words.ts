import type { Lexicon } from './match-sequence';
import type { Reading } from './reading';

/** The words of rules that the units of a passage are, for the phrases that are read so far. */
export interface PassageWords {
  /** Of the unit of that number. */
  at(unit: number): readonly number[];
  /** Whether one word of each list is somewhere in the sentence of that number. */
  include(needs: readonly (readonly number[])[], sentence: number): boolean;
}

/** Each unit is looked up once, however many phrases are tried at it. */
export function readWords({ passage, units }: Reading, { lookUp }: Lexicon): PassageWords {
  const present = passage.sentences.map(() => new Set<number>());
  const ofUnits = units.map(({ lower, sentence }) => {
    const words = lookUp(lower);
    for (const word of words) present[sentence]?.add(word);
    return words;
  });
  return {
    at: (unit) => ofUnits[unit] ?? [],
    include(needs, sentence) {
      const words = present[sentence];
      if (!words) return false;
      for (const need of needs) if (!need.some((word) => words.has(word))) return false;
      return true;
    },
  };
}
