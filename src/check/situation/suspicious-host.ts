import { editDistance } from './edit-distance';

/** Word lists that tell hosts apart; the sets of `rules/base/situation.yaml` and the domains of the pack. */
export interface HostLists {
  /** Services that hide where a link leads. */
  readonly shorteners: readonly string[];
  /** Domains that are often copied, and those of the municipality. */
  readonly trusted: readonly string[];
  /** Endings of domains that swindlers like. */
  readonly riskyEndings: readonly string[];
  /** Words that swindlers put into addresses. */
  readonly bait: readonly string[];
}

/** Shorter names differ by one letter from too much. */
const MIN_NAME_TO_COPY = 7;
/** Endings under which a name that is like a known one may well be another firm. */
const homeEndings = ['fi', 'ax', 'se'];

/** Whether the host of a link hides where it leads or looks like somebody else's. */
export function isSuspiciousHost(host: string, lists: HostLists): boolean {
  const domain = host.split('.').slice(-2).join('.');
  if (lists.trusted.includes(domain)) return false;
  return (
    isAddress(host) ||
    isForeignScript(host) ||
    lists.shorteners.includes(host.replace(/^www\./, '')) ||
    isLookAlike(domain, lists) ||
    borrowsName(host, domain, lists) ||
    isRisky(host, lists)
  );
}

/** An IP address, also written as one number or in hexadecimal digits. */
const isAddress = (host: string): boolean =>
  /^(?:\d{1,3}\.){3}\d{1,3}$|^0x[0-9a-f]+$|^\d{8,}$|^\[[0-9a-f:.]+\]$/.test(host);

/** Punycode, or letters of another alphabet, which may look like ours. */
const isForeignScript = (host: string): boolean =>
  /(?:^|\.)xn--/.test(host) || /(?!\p{Script=Latin})\p{L}/u.test(host);

/** One letter off a known domain: `suomi.fl`, `jakobstadd.fi`. */
function isLookAlike(domain: string, { trusted }: HostLists): boolean {
  return trusted.some(
    (known) =>
      known.length >= MIN_NAME_TO_COPY &&
      Math.abs(known.length - domain.length) <= 1 &&
      editDistance(known, domain) === 1,
  );
}

/** A known name as a part of somebody else's domain: `posti-fi.example.top`, `suomi.fi.example.com`. */
function borrowsName(host: string, domain: string, { trusted, bait }: HostLists): boolean {
  const parts = host.split(/[.-]/);
  const isHome = homeEndings.includes(parts.at(-1) ?? '');
  const hasBait = parts.some((part) => bait.includes(part));
  return trusted.some((known) => {
    const [name = '', ending = ''] = known.split('.');
    const at = parts.indexOf(name);
    if (at < 0) return false;
    const isWritten = at < parts.length - 2 && parts[at + 1] === ending;
    return isWritten || hasBait || (!isHome && domain.includes('-'));
  });
}

function isRisky(host: string, { riskyEndings, bait }: HostLists): boolean {
  const parts = host.split(/[.-]/);
  const ending = parts.at(-1) ?? '';
  return riskyEndings.includes(ending) || parts.filter((part) => bait.includes(part)).length > 1;
}
