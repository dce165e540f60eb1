import type { Span } from '../../finding';
import type { Passage } from '../../language/language';
import type { DetectorContext, PassageDetector } from '../detector';
import { oncePer } from '../once-per';
import { hasCue } from './cues';
import { findPersonNames, type PersonName } from './person-names';

/** Every name of a person. Rules say beside which words it is somebody's private matter. */
export const detectPersonName: PassageDetector = (passage, context) => namesOf(passage, context).map(spanOf);

/** First names without a surname: how pupils, patients, neighbours and colleagues are spoken of. */
export const detectLoneFirstName: PassageDetector = (passage, context) =>
  namesOf(passage, context)
    .filter(({ isLone }) => isLone)
    .map(spanOf);

/** Looked for once for both detectors. */
const finderOf = oncePer(({ pack, forms }: DetectorContext) =>
  oncePer(({ sentences }: Passage): readonly PersonName[] =>
    sentences.flatMap((sentence) =>
      findPersonNames(sentence, forms.fi, (token) => hasCue(pack, 'name-tails', token.lower)),
    ),
  ),
);

const namesOf = (passage: Passage, context: DetectorContext): readonly PersonName[] =>
  finderOf(context)(passage);

const spanOf = ({ start, end }: PersonName): Span => ({ start, end });
