import { browser } from 'wxt/browser';
import { readPolicies } from '../settings/policy';
import { type LastFetch, type PolicyReport, packSlots, reportedSettings } from '../settings/policy-report';
import * as settings from '../settings/settings';
import { readKept } from './kept-packs';
import { readLastFetch } from './last-fetch';
import { waitAfter } from './next-fetch';
import { packInForce } from './pack-source';

/** Everything that is in force, where it comes from, and what is not used and why. */
export async function policyReport(): Promise<PolicyReport> {
  const [{ values, ignored }, inForce, lastFetch, told, kept] = await Promise.all([
    readPolicies(),
    packInForce(),
    readLastFetch(),
    tellSettings(),
    tellKept(),
  ]);
  const keys = Object.keys(values);
  const { pack, origin, signature, from, at, refusal } = inForce;
  return {
    version: browser.runtime.getManifest().version,
    isFirefox: import.meta.env.BROWSER === 'firefox',
    settings: told,
    ...(keys.length + ignored.length > 0 && {
      policy: { keys, ignored: [...ignored], ...(values.packUrl && { packUrl: values.packUrl }) },
    }),
    pack: {
      id: pack.id,
      version: pack.version,
      title: pack.title,
      languages: [...(pack.languages ?? [])],
      origin,
      ...(signature && { signature }),
      ...(from !== undefined && { from }),
      ...(at !== undefined && { at }),
      ...(refusal && { refusal }),
    },
    ...(lastFetch && { lastFetch }),
    ...(lastFetch?.url === values.packUrl && lastFetch && { nextFetch: nextAfter(lastFetch) }),
    kept,
  };
}

const nextAfter = (last: LastFetch): string => new Date(Date.parse(last.at) + waitAfter(last)).toISOString();

function tellSettings(): Promise<PolicyReport['settings']> {
  const all = Object.values(settings);
  return Promise.all(
    reportedSettings.flatMap((name) => {
      const setting = all.find((each) => each.name === name);
      return setting ? [tell(name, setting)] : [];
    }),
  );
}

async function tell(
  name: (typeof reportedSettings)[number],
  setting: (typeof settings)[keyof typeof settings],
): Promise<PolicyReport['settings'][number]> {
  const { value, setBy, isLocked } = await setting.read();
  return { name, value: plain(name, value), setBy, isLocked };
}

/** Handles of persons and quoted words stay where they are: the report is made to be sent on. */
function plain(name: string, value: unknown): string | number | boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (name === 'roles' && Array.isArray(value)) return value.join(', ');
  return Object.keys(value ?? {}).length;
}

async function tellKept(): Promise<PolicyReport['kept']> {
  const all = await Promise.all(packSlots.map(async (slot) => ({ slot, kept: await readKept(slot) })));
  return all.flatMap(({ slot, kept }) => {
    if (!kept) return [];
    const { previous, heldBack } = kept;
    return [{ slot, ...(previous && { previous: previous.pack.version }), ...(heldBack && { heldBack }) }];
  });
}
