import type { DraftDetector, PassageDetector } from './detector';
import { officialeseDetectors } from './officialese/detectors';
import { personalDataDetectors } from './personal-data/detectors';
import { situationDetectors, situationDraftDetectors } from './situation/detectors';
import { toneDetectors } from './tone/detectors';
import { translationDetectors } from './translation/detectors';

/** What code finds in a passage, by the name that rules use (`match: { detector: phone }`). */
export const passageDetectors: Readonly<Record<string, PassageDetector>> = {
  ...personalDataDetectors,
  ...officialeseDetectors,
  ...toneDetectors,
  ...situationDetectors,
};

/** What code finds only by looking at the whole draft. */
export const draftDetectors: Readonly<Record<string, DraftDetector>> = {
  ...translationDetectors,
  ...situationDraftDetectors,
};
