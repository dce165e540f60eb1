import type { DraftDetector, PassageDetector } from '../detector';
import { detectDraftStart } from './detect-draft-start';
import { detectMunicipalEmail } from './detect-municipal-email';
import { detectNoHashtag } from './detect-no-hashtag';
import { detectRepeatedDetails } from './detect-repeated-details';
import { detectSuspiciousLink } from './detect-suspicious-link';

/** Detectors of this category by the name that rules use. */
export const situationDetectors: Readonly<Record<string, PassageDetector>> = {
  'municipal-email': detectMunicipalEmail,
  'suspicious-link': detectSuspiciousLink,
};

/** Those that look at the whole draft and what it answers. */
export const situationDraftDetectors: Readonly<Record<string, DraftDetector>> = {
  'draft-start': detectDraftStart,
  'no-hashtag': detectNoHashtag,
  'repeated-details': detectRepeatedDetails,
};
