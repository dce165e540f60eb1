import type { Span } from '../../finding';
import type { Language, Passage } from '../../language/language';
import { readUnits, type Unit } from './units';

/** A place in a passage that a term of a rule found; offsets are relative to the passage. */
export interface Match extends Span {
  /** Numbers of the first sentence and of the first and last unit that it touches. */
  readonly sentence: number;
  readonly firstUnit: number;
  readonly lastUnit: number;
}

/** A passage as the rules see it. It is remembered, so where the passage starts in the draft is not told. */
export interface Reading {
  readonly passage: Omit<Passage, 'start'>;
  readonly units: readonly Unit[];
  /** For each sentence the languages whose rules run on it; none: a language that we do not check. */
  readonly languages: readonly (readonly Language[])[];
}

/** @param undecided the languages to take for a sentence that is too short to tell, where no other of the passage tells. */
export function readPassage(passage: Passage, undecided: readonly Language[]): Reading {
  const told = new Set<Language>();
  for (const { language } of passage.sentences) if (language && language !== 'other') told.add(language);
  const guess = told.size > 0 ? [...told] : undecided;
  const languages = passage.sentences.map(({ language }) =>
    language === undefined ? guess : language === 'other' ? [] : [language],
  );
  return { passage, units: readUnits(passage), languages };
}

/** The place of a span that was not found by words: a pattern, a detector. */
export function locate({ start, end }: Span, { passage, units }: Reading): Match {
  const sentence = Math.max(
    0,
    passage.sentences.findIndex((each) => each.end > start),
  );
  const first = units.findIndex((unit) => unit.token.end > start);
  const after = units.findIndex((unit) => unit.token.start >= end);
  const lastUnit = (after === -1 ? units.length : after) - 1;
  const firstUnit = first === -1 ? units.length - 1 : first;
  return { start, end, sentence, firstUnit, lastUnit: Math.max(firstUnit, lastUnit) };
}
