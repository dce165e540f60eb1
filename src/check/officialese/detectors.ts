import type { PassageDetector } from '../detector';
import { detectGenitiveChain } from './detect-genitive-chain';
import { detectHeavySentence } from './detect-heavy-sentence';
import { detectNounDisease } from './detect-noun-disease';

/** Detectors of this category by the name that rules use. */
export const officialeseDetectors: Readonly<Record<string, PassageDetector>> = {
  'noun-disease': detectNounDisease,
  'genitive-chain': detectGenitiveChain,
  'heavy-sentence': detectHeavySentence,
};
