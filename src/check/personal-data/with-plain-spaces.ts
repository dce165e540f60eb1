import type { Passage } from '../../language/language';
import type { PassageDetector } from '../detector';
import { oncePer } from '../once-per';

const otherSpaces = /[\u00a0\u2007\u2009\u202f]/gu;

/** Lets a detector see no-break and thin spaces, which stand in copied numbers, as plain ones. */
export function withPlainSpaces(detect: PassageDetector): PassageDetector {
  return (passage, context) => detect(plainOf(passage), context);
}

// Most passages have none, and eight detectors ask.
const plainOf = oncePer((passage: Passage): Passage => {
  const text = passage.text.replace(otherSpaces, ' ');
  return text === passage.text ? passage : { ...passage, text };
});
