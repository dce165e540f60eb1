import type { Account, Platform } from '../draft';
import type { PackHead } from '../pack/pack-parts';

/** What a page shows of the account that a draft is written in. */
export interface AccountHints {
  readonly handle?: string;
  readonly name?: string;
  readonly id?: string;
  /** Whether at least two places of the page say the same. */
  readonly agree: boolean;
}

const plain = (name: string): string => name.normalize('NFC').trim().replace(/^@/, '').toLowerCase();

/** What names the account to people. An id does so only where nothing else is shown: it may be left over from another page. */
const named = ({ handle, name, id }: AccountHints): string | undefined => {
  const shown = handle ?? name ?? id;
  return shown === undefined ? undefined : plain(shown);
};

/** The key of an account in the settings: platform and handle, or what else names it. */
export function accountKey(platform: Platform, hints: AccountHints): string | undefined {
  const account = named(hints);
  return account && `${platform}:${account}`;
}

/**
 * Whose account it is: what the user has said, else the pack's list of organisation accounts.
 * Where the page's own signs don't agree, or nothing is known, it counts as personal.
 */
export function judgeAccount(
  platform: Platform,
  hints: AccountHints,
  pack: Pick<PackHead, 'accounts'>,
  known: Readonly<Record<string, Account>>,
): Account {
  const account = named(hints);
  if (!hints.agree || account === undefined) return 'personal';
  const told = known[`${platform}:${account}`];
  if (told) return told;
  const official = (pack.accounts?.[platform] ?? []).map(plain);
  return official.includes(account) ? 'organisation' : 'personal';
}
