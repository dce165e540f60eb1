import type { PassageDetector } from '../detector';

/** Detectors of this category by the name that rules use. */
export const confidentialityDetectors: Readonly<Record<string, PassageDetector>> = {};
