import type { Finding } from '../../finding';

/** A quotation of a few words at most: around the finding stand no more letters than these inside the marks. */
const AROUND = 16;
const opening = /["“”„»«][^"“”„»«]*$/;
const closing = /^[^"“”„»«]*["“”»«]/;

/**
 * Leaves out officialese in quotation marks that hold only a few words: who writes «sano "takia", älä "johdosta"» talks
 * about the word. Other findings stay.
 */
export function leaveOutMentions(findings: readonly Finding[], text: string): readonly Finding[] {
  return findings.filter(
    ({ category, start, end }) =>
      category !== 'officialese' ||
      !opening.test(text.slice(Math.max(0, start - AROUND), start)) ||
      !closing.test(text.slice(end, end + AROUND)),
  );
}
