import type { PackHead } from '../../pack/pack-parts';
import type { Detection, PassageDetector } from '../detector';
import { oncePer } from '../once-per';
import { type HostLists, isSuspiciousHost } from './suspicious-host';

/** Addresses with a scheme, and bare ones: a host of at least two parts, perhaps a path. */
const address =
  /https?:\/\/[^\s<>"”»]+|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}-]{1,63}\.){1,6}\p{L}{2,18}(?![\p{L}\p{N}@-])(?:\/[^\s<>"”»]*)?/giu;
const TRAILING = /[.,;:!?)\]}'’…]+$/;

/** Links whose host hides where they lead or looks like somebody else's; with the host as a fact. */
export const detectSuspiciousLink: PassageDetector = ({ text }, { pack }) => {
  if (!/\.\S|:\/\//.test(text)) return [];
  const lists = listsOf(pack);
  return [...text.matchAll(address)].flatMap(({ 0: written, index }): Detection[] => {
    const link = written.replace(TRAILING, '');
    const { authority, host } = partsOf(link);
    const isSuspicious = authority.includes('@') || (isLink(link, lists) && isSuspiciousHost(host, lists));
    return isSuspicious ? [{ start: index, end: index + link.length, facts: { host } }] : [];
  });
};

function partsOf(link: string): { readonly authority: string; readonly host: string } {
  const authority = link.replace(/^https?:\/\//i, '').split(/[/?#]/, 1)[0] ?? '';
  const host = authority.slice(authority.lastIndexOf('@') + 1).replace(/(?<=[^:]):\d+$/, '');
  return { authority, host: host.toLowerCase() };
}

/** Two words with a missing space between them (`tänään.Ru`) are no link: a bare one has a path or a known host. */
function isLink(link: string, { shorteners }: HostLists): boolean {
  return (
    /^(?:https?:\/\/|www\.)/i.test(link) || link.includes('/') || shorteners.includes(link.toLowerCase())
  );
}

const listsOf = oncePer((pack: PackHead): HostLists => {
  const {
    'link-shorteners': shorteners,
    'trusted-domains': trusted,
    'risky-endings': riskyEndings,
    'link-bait': bait,
  } = pack.sets['*'] ?? {};
  return {
    shorteners: shorteners ?? [],
    trusted: [...(trusted ?? []), ...(pack.emailDomains ?? [])],
    riskyEndings: riskyEndings ?? [],
    bait: bait ?? [],
  };
});
