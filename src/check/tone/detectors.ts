import type { PassageDetector } from '../detector';
import { createMaskedWordDetector } from './detect-masked-word';
import { detectQuotation } from './detect-quotation';
import { detectShouting } from './detect-shouting';

/** Detectors of this category by the name that rules use. */
export const toneDetectors: Readonly<Record<string, PassageDetector>> = {
  'masked-profanity': createMaskedWordDetector('masked-words'),
  'masked-slur': createMaskedWordDetector('masked-slurs'),
  quotation: detectQuotation,
  shouting: detectShouting,
};
