import type { DraftDetector } from '../detector';

/** Detectors of missing or differing translations by the name that rules use. */
export const translationDetectors: Readonly<Record<string, DraftDetector>> = {};
