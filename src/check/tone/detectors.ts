import type { PassageDetector } from '../detector';

/** Detectors of this category by the name that rules use. */
export const toneDetectors: Readonly<Record<string, PassageDetector>> = {};
