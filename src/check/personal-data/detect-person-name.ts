import type { Span } from '../../finding';
import type { Passage, Sentence } from '../../language/language';
import type { DetectorContext, PassageDetector } from '../detector';
import { hasCue } from './cues';
import { findPersonNames, type PersonName } from './person-names';

/** Every name of a person. Rules say beside which words it is somebody's private matter. */
export const detectPersonName: PassageDetector = (passage, context) => namesOf(passage, context).map(spanOf);

/** First names without a surname: how pupils, patients, neighbours and colleagues are spoken of. */
export const detectLoneFirstName: PassageDetector = (passage, context) =>
  namesOf(passage, context)
    .filter(({ isLone }) => isLone)
    .map(spanOf);

const found = new WeakMap<DetectorContext, WeakMap<readonly Sentence[], readonly PersonName[]>>();

/** Looked for once for both detectors: the sentences of a passage stay the same object while its text does. */
function namesOf({ sentences }: Passage, context: DetectorContext): readonly PersonName[] {
  const known = found.get(context) ?? new WeakMap<readonly Sentence[], readonly PersonName[]>();
  found.set(context, known);
  const names = known.get(sentences) ?? sentences.flatMap((sentence) => namesIn(sentence, context));
  known.set(sentences, names);
  return names;
}

const namesIn = (sentence: Sentence, { pack, forms }: DetectorContext): readonly PersonName[] =>
  findPersonNames(sentence, forms.fi, (token) => hasCue(pack, 'name-tails', token.lower));

const spanOf = ({ start, end }: PersonName): Span => ({ start, end });
