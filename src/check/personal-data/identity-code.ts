import { isCalendarDate } from './calendar-date';

const CHECK_CHARACTERS = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** Signs of the century of birth; Y–U and B–F came into use in 2023 (decree 690/2022). */
const centuries: Readonly<Record<string, number>> = {
  '+': 1800,
  ...Object.fromEntries([...'-YXWVU'].map((sign) => [sign, 1900])),
  ...Object.fromEntries([...'ABCDEF'].map((sign) => [sign, 2000])),
};

export interface IdentityCodeParts {
  /** Day, month, year: `131052`. */
  readonly birth: string;
  /** `+`, `-` or a letter. */
  readonly sign: string;
  /** 002–899 of people, 900–999 artificial. */
  readonly individual: string;
  readonly check: string;
}

/**
 * Whether the parts make a Finnish personal identity code: a day that exists, an individual number in use
 * (artificial ones count) and the right check character. Source: Digital and Population Data Services
 * Agency, "The personal identity code". Letters may be lower case.
 */
export function isIdentityCode({ birth, sign, individual, check }: IdentityCodeParts): boolean {
  const century = centuries[sign.toUpperCase()];
  if (century === undefined || Number(individual) < 2) return false;
  const [day, month, year] = [birth.slice(0, 2), birth.slice(2, 4), birth.slice(4)].map(Number);
  if (day === undefined || month === undefined || year === undefined) return false;
  return (
    isCalendarDate(century + year, month, day) && check.toUpperCase() === checkCharacter(birth + individual)
  );
}

function checkCharacter(digits: string): string {
  return CHECK_CHARACTERS.charAt(Number(digits) % CHECK_CHARACTERS.length);
}
