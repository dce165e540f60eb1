import type { PassageDetector } from '../detector';

/** Detectors of this category by the name that rules use. */
export const officialeseDetectors: Readonly<Record<string, PassageDetector>> = {};
