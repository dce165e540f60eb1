import type { PassageDetector } from '../detector';

const otherSpaces = /[\u00a0\u2007\u2009\u202f]/gu;

/** Lets a detector see no-break and thin spaces, which stand in copied numbers, as plain ones. */
export function withPlainSpaces(detect: PassageDetector): PassageDetector {
  return (passage, context) => detect({ ...passage, text: passage.text.replace(otherSpaces, ' ') }, context);
}
