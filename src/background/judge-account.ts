import type { Account, Platform } from '../draft';
import type { CompiledPack } from '../pack/compiled-pack';

/** What a page shows of the account that a draft is written in. */
export interface AccountHints {
  readonly handle?: string;
  readonly name?: string;
  readonly id?: string;
  /** Whether at least two places of the page say the same. */
  readonly agree: boolean;
}

const plain = (name: string): string => name.normalize('NFC').trim().replace(/^@/, '').toLowerCase();

/** The key of an account in the settings: platform and handle, or what else names it. */
export function accountKey(platform: Platform, { handle, name, id }: AccountHints): string | undefined {
  const named = handle ?? id ?? name;
  return named && `${platform}:${plain(named)}`;
}

/**
 * Whose account it is: what the user has said, else the pack's list of organisation accounts.
 * Where the page's own signs don't agree, or nothing is known, it counts as personal.
 */
export function judgeAccount(
  platform: Platform,
  hints: AccountHints,
  pack: Pick<CompiledPack, 'accounts'>,
  known: Readonly<Record<string, Account>>,
): Account {
  if (!hints.agree) return 'personal';
  const key = accountKey(platform, hints);
  const told = key && known[key];
  if (told) return told;
  const official = (pack.accounts?.[platform] ?? []).map(plain);
  const shown = [hints.handle, hints.name, hints.id].filter((one) => one !== undefined).map(plain);
  return shown.some((one) => official.includes(one)) ? 'organisation' : 'personal';
}
