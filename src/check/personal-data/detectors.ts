import type { PassageDetector } from '../detector';
import { detectAddress } from './detect-address';
import { detectEmail } from './detect-email';
import { detectIban } from './detect-iban';
import { detectIdentityCode } from './detect-identity-code';
import { detectPaymentCard } from './detect-payment-card';
import { detectLoneFirstName, detectPersonName } from './detect-person-name';
import { detectPersonnummer } from './detect-personnummer';
import { detectPhone } from './detect-phone';
import { detectPlate } from './detect-plate';
import { withPlainSpaces } from './with-plain-spaces';

/** Detectors of personal data by the name that rules use. */
export const personalDataDetectors = {
  hetu: withPlainSpaces(detectIdentityCode),
  personnummer: withPlainSpaces(detectPersonnummer),
  iban: withPlainSpaces(detectIban),
  card: withPlainSpaces(detectPaymentCard),
  phone: withPlainSpaces(detectPhone),
  email: withPlainSpaces(detectEmail),
  address: withPlainSpaces(detectAddress),
  plate: withPlainSpaces(detectPlate),
  'person-name': detectPersonName,
  'lone-first-name': detectLoneFirstName,
} as const satisfies Readonly<Record<string, PassageDetector>>;
