import { policyMessages } from '../../locales';
import type { Refusal } from '../../pack/signed-pack';
import type { ignoreReasons } from '../../settings/parse-policy';

/** A refusal as the page "Policy and rules" words it, with its short name and the detail for who wrote it. */
export const inWords = (reason: Refusal | (typeof ignoreReasons)[number], detail: string): string =>
  `${policyMessages.en.reason[reason]()} (${reason}: ${detail})`;
