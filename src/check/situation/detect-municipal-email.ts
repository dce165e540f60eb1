import type { PackHead } from '../../pack/pack-parts';
import type { PassageDetector } from '../detector';
import { foldName } from './fold-name';

/** The address of a person: `first.last`; those of services are meant to be given out. */
const personal = /^\p{L}[\p{L}-]*\.(?:\p{L}[\p{L}-]*\.)?\p{L}[\p{L}-]+$/u;

/**
 * E-mail addresses that a municipality gives to a person: at a domain of the pack, or at one that is named after a
 * municipality, or like a place. The span is the domain with its `@`. The lists are the sets of `rules/base/situation.yaml`.
 */
export const detectMunicipalEmail: PassageDetector = ({ sentences }, { pack }) =>
  sentences
    .flatMap(({ tokens }) => tokens.filter(({ kind }) => kind === 'email'))
    .filter(({ lower }) => isMunicipal(lower, pack))
    .map(({ start, end, text }) => ({ start: start + text.indexOf('@'), end }));

function isMunicipal(address: string, pack: PackHead): boolean {
  const [mailbox = '', host = ''] = address.split('@');
  if (pack.emailDomains?.some((domain) => host === domain || host.endsWith(`.${domain}`))) return true;
  const [name = '', ending, ...more] = host.split('.');
  if (ending !== 'fi' || more.length > 0 || !personal.test(mailbox)) return false;
  const { 'municipality-names': names = [], 'place-endings': endings = [] } = pack.sets['*'] ?? {};
  const town = foldName(name);
  return (
    names.some((each) => foldName(each) === town) ||
    endings.some((each) => town.length > each.length + 2 && town.endsWith(each))
  );
}
