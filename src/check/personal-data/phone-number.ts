/** What a run of digits is as a phone number: of a person or place, of a service, or only after a word for it. */
export type PhoneKind = 'subscriber' | 'service' | 'uncertain';

/** Services and switchboards of firms and authorities. Source: Traficom regulation 32 on numbering. */
const service = /^(?:10|20|29|30|7[135]|[1678]00)\d{3,8}$/u;
const mobile = /^(?:4\d|50)\d{5,8}$/u;
/** Area codes 02–09 and 013–019 (Åland 018), with five to eight digits of the subscriber. */
const landline = /^(?:[235689]\d{6,8}|1[3-9]\d{5,8})$/u;
const swedishMobile = /^7[02369]\d{7}$/u;
const uncertain = /^[1-9]\d{5,9}$/u;

/** Kind of a number that begins with the 0 of a Finnish (or, announced, Swedish) area code; digits only. */
export function nationalKind(digits: string): PhoneKind | undefined {
  const significant = digits.slice(1);
  if (mobile.test(significant) || swedishMobile.test(significant)) return 'subscriber';
  if (service.test(significant)) return 'service';
  if (landline.test(significant)) return 'subscriber';
  return uncertain.test(significant) ? 'uncertain' : undefined;
}

const longestInternational = 15;
const shortestForeign = 8;

/** Kind of a number by its digits after `+` or `00`, country code first. Source: ITU-T E.164. */
export function internationalKind(digits: string): PhoneKind | undefined {
  if (digits.startsWith('358')) {
    const kind = nationalKind(`0${digits.slice(3).replace(/^0/u, '')}`);
    return kind === 'uncertain' ? 'subscriber' : kind;
  }
  const isPossible = digits.length >= shortestForeign && digits.length <= longestInternational;
  return isPossible && /^[1-9]/u.test(digits) ? 'subscriber' : undefined;
}
