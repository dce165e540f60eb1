import * as v from 'valibot';
import { type PolicyKey, type PolicyValues, policyKeys } from './policy-keys';

/** Why something of a policy has no effect. */
export const ignoreReasons = ['unknown-name', 'wrong-value', 'not-enforceable', 'needs-keys'] as const;

export interface Ignored {
  readonly key: string;
  readonly reason: (typeof ignoreReasons)[number];
  /** For the one who wrote the policy, in English: which value was expected. */
  readonly detail: string;
}

export interface ParsedPolicy {
  /** What can be used; each key stands by itself. */
  readonly values: PolicyValues;
  readonly ignored: readonly Ignored[];
}

const isKey = (name: string): name is PolicyKey => Object.hasOwn(policyKeys, name);

/** Reads what an organisation's policy says: every key by itself, with the reason for what is not used. Never throws. */
export function parsePolicy(raw: Readonly<Record<string, unknown>>): ParsedPolicy {
  const ignored: Ignored[] = [];
  const values: Partial<Record<PolicyKey, unknown>> = {};
  for (const [key, value] of Object.entries(raw)) {
    if (!isKey(key)) {
      ignored.push({
        key,
        reason: 'unknown-name',
        detail: `there are ${Object.keys(policyKeys).join(', ')}`,
      });
      continue;
    }
    const result = v.safeParse<v.GenericSchema>(policyKeys[key].schema, value);
    if (result.success) values[key] = result.output;
    else ignored.push({ key, reason: 'wrong-value', detail: faultOf(result.issues[0]) });
  }
  return drop(values as PolicyValues, ignored);
}

/** What is well written but can't have effect as things are. */
function drop({ enforced, packUrl, ...rest }: PolicyValues, ignored: readonly Ignored[]): ParsedPolicy {
  const all = [...ignored];
  const settings = enforced?.filter((name) => isKey(name) && policyKeys[name].isSetting);
  for (const name of enforced ?? []) {
    if (!settings?.includes(name))
      all.push({
        key: 'enforced',
        reason: 'not-enforceable',
        detail: `"${name}" is no setting that can be locked`,
      });
  }
  const mayDownload = packUrl !== undefined && (rest.packKeys?.length ?? 0) > 0;
  if (packUrl !== undefined && !mayDownload)
    all.push({ key: 'packUrl', reason: 'needs-keys', detail: 'packKeys must name a public key' });
  return {
    values: { ...rest, ...(settings && { enforced: settings }), ...(mayDownload && { packUrl }) },
    ignored: all,
  };
}

function faultOf(issue: v.BaseIssue<unknown>): string {
  const place = v.getDotPath(issue);
  return place ? `${place}: ${issue.message}` : issue.message;
}
