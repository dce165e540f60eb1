import type { Language } from '../language/language';
import { type PolicyMessages, policyMessages } from '../locales';
import type { PolicyReport } from '../settings/policy-report';

interface Fact {
  readonly name: string;
  readonly value: string;
}

/** A heading with what stands under it: shown on the page and copied as text. */
export interface ReportPart {
  readonly name: 'settings' | 'policy' | 'pack' | 'fetch';
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly remarks: readonly string[];
}

/** The report in words. */
export function reportParts(report: PolicyReport, locale: Language): readonly ReportPart[] {
  const t = policyMessages[locale];
  const time = timeIn(locale);
  return [
    { name: 'pack', title: t.pack(), ...packPart(report, t, locale, time) },
    { name: 'policy', title: t.policy(), ...policyPart(report, t) },
    { name: 'fetch', title: t.lastFetch(), ...fetchPart(report, t, time) },
    { name: 'settings', title: t.settings(), facts: settingFacts(report, t, time), remarks: [] },
  ];
}

/** As text, for a message to IT. */
export function reportText(parts: readonly ReportPart[]): string {
  return parts
    .map(({ title, facts, remarks }) =>
      [
        title,
        ...facts.map(({ name, value }) => `  ${name}: ${value}`),
        ...remarks.map((line) => `  ${line}`),
      ].join('\n'),
    )
    .join('\n\n');
}

type Time = (date: string | number) => string;
type Part = Pick<ReportPart, 'facts' | 'remarks'>;

function timeIn(locale: Language): Time {
  const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (date) => format.format(new Date(date));
}

function packPart({ pack, settings }: PolicyReport, t: PolicyMessages, locale: Language, time: Time): Part {
  const chosen = settings.find(({ name }) => name === 'municipality')?.value;
  const isMissing = pack.id === 'base' && chosen !== undefined && chosen !== 'base' && chosen !== '';
  const { signature, from, at, refusal } = pack;
  const fact = (name: string, value: string | undefined): Fact[] =>
    value === undefined ? [] : [{ name, value }];
  const isExpired = signature?.expires !== undefined && Date.parse(signature.expires) < Date.now();
  return {
    facts: [
      { name: t.source(), value: `${pack.title[locale]} (${pack.id}), ${t.origin[pack.origin]()}` },
      { name: t.version(), value: pack.version },
      ...(pack.origin === 'bundled' ? [] : fact(t.signed(), signature ? t.good() : t.unsigned())),
      ...fact(t.issuer(), signature?.issuer),
      ...fact(t.approver(), signature?.approver),
      ...fact(t.published(), signature && time(signature.published)),
      ...fact(t.expires(), signature?.expires && time(signature.expires)),
      ...fact(t.key(), signature?.key),
      ...fact(t.from(), from),
      ...fact(t.at(), at && time(at)),
    ],
    remarks: [
      ...(isMissing ? [t.noSuchPack({ name: String(chosen) })] : []),
      ...(isExpired ? [t.hasExpired()] : []),
      ...(refusal
        ? [t.refused({ reason: `${t.reason[refusal.refusal]()} (${refusal.refusal}: ${refusal.detail})` })]
        : []),
    ],
  };
}

function policyPart({ policy, isFirefox }: PolicyReport, t: PolicyMessages): Part {
  if (!policy) return { facts: [], remarks: [t.noPolicy(), ...(isFirefox ? [t.firefox()] : [])] };
  const hint = isFirefox ? t.firefox() : t.chromium();
  const ignored = policy.ignored.map(({ key, reason, detail }) => ({
    name: `${t.ignored()} ${key}`,
    value: `${t.reason[reason]()} (${detail})`,
  }));
  const inUse = policy.keys.length > 0 ? [t.inUse({ keys: policy.keys.join(', ') })] : [];
  return { facts: ignored, remarks: [...inUse, ...(ignored.length > 0 ? [] : [t.policyFine()]), hint] };
}

function fetchPart({ policy, lastFetch, nextFetch }: PolicyReport, t: PolicyMessages, time: Time): Part {
  if (!policy?.packUrl) return { facts: [], remarks: [t.noFetch()] };
  if (!lastFetch) return { facts: [{ name: t.from(), value: policy.packUrl }], remarks: [t.notYet()] };
  const { url, at, result, version, detail } = lastFetch;
  return {
    facts: [
      { name: t.from(), value: url },
      { name: t.time(), value: time(at) },
      { name: t.result(), value: `${t.reason[result]()}${detail ? ` (${result}: ${detail})` : ''}` },
      ...(version === undefined ? [] : [{ name: t.version(), value: version }]),
      ...(nextFetch === undefined ? [] : [{ name: t.nextFetch(), value: time(nextFetch) }]),
    ],
    remarks: [],
  };
}

function settingFacts({ settings }: PolicyReport, t: PolicyMessages, time: Time): readonly Fact[] {
  return settings.map(({ name, value, setBy, isLocked }) => {
    const lock = isLocked ? `, ${t.locked()} 🔒` : '';
    return { name: t.name[name](), value: `${valueIn(name, value, t, time)} (${t.by[setBy]()}${lock})` };
  });
}

function valueIn(name: string, value: string | number | boolean, t: PolicyMessages, time: Time): string {
  if (typeof value === 'boolean') return value ? t.yes() : t.no();
  if (name === 'restsUntil') return typeof value === 'number' && value > Date.now() ? time(value) : t.no();
  return value === '' ? t.none() : String(value);
}
