import type { Account } from '../draft';

/** The user's own switches. */
export interface Switches {
  readonly isOn: boolean;
  /** Epoch milliseconds. */
  readonly restsUntil: number;
  readonly personalAccountsToo: boolean;
}

/** What is done at a compose box. In a personal account nothing runs until the user asks or has opted in. */
export function composerMode(
  account: Account,
  { isOn, restsUntil, personalAccountsToo }: Switches,
  now: number,
): 'automatic' | 'on-request' | 'off' {
  if (!isOn || now < restsUntil) return 'off';
  return account === 'personal' && !personalAccountsToo ? 'on-request' : 'automatic';
}
