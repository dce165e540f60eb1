import { type Language, languages, type Passage } from '../language/language';
import type { Candidate } from './candidate';
import type { Detection } from './detector';
import type { FindTermOnce } from './find-term-once';
import { findMatches, runsOn } from './match/find-matches';
import { locate, type Reading, readPassage } from './match/reading';
import type { RunningRules } from './match/running-rules';
import { suitsPassage } from './surroundings';

export interface PassageResult {
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
}

/** What the rules of all languages find in one passage, its own surroundings looked at. */
export function checkPassage(
  passage: Passage,
  undecided: readonly Language[],
  rulesOf: (language: Language) => RunningRules,
  detect: (detector: string, reading: Reading) => readonly Detection[],
  find: FindTermOnce,
): PassageResult {
  const reading = readPassage(passage, undecided);
  const running = languagesOf(reading).map(rulesOf);
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  for (const index of running) {
    for (const candidate of [...findMatches(index, reading), ...detectAll(index, reading, detect)]) {
      const { rule, match } = candidate;
      // Rules without a language run in the index of each language of the passage.
      const key = `${rule.rule.id} ${match.start} ${match.end}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (suitsPassage(candidate, reading, find)) candidates.push(candidate);
    }
  }
  return { reading, candidates };
}

/** The languages of the passage; where we check none of them the first, for the rules that have no language. */
function languagesOf(reading: Reading): readonly Language[] {
  const present = languages.filter((language) => reading.languages.some((those) => those.includes(language)));
  return present.length > 0 ? present : languages.slice(0, 1);
}

function detectAll(
  index: RunningRules,
  reading: Reading,
  detect: (detector: string, reading: Reading) => readonly Detection[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const [name, rules] of index.detectors) {
    for (const detection of detect(name, reading)) {
      const match = locate(detection, reading);
      for (const rule of rules) {
        if (runsOn(rule, index, reading, match.sentence)) candidates.push({ rule, index, match, detection });
      }
    }
  }
  return candidates;
}
