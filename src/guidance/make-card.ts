import type { Finding } from '../finding';
import type { PackHead } from '../pack/pack-parts';
import type { Trilingual } from '../pack/schema';
import { comparable } from './dismissal';
import type { Group } from './group-findings';
import type { Card } from './guidance';
import { kindWords } from './kind-words';
import { sourceOf } from './source-of';

/** Says of findings that belong together: what, why, what instead, whom to ask. */
export function makeCard(findings: Group, pack: PackHead): Card {
  const [finding] = findings;
  const { rule: id, category, kind, severity, start, end, quote, fix, facts } = finding;
  const guideline = pack.guidelines.find((one) => one.id === finding.guideline);
  const why = guideline && sourceOf(guideline, pack);
  const words = kindWords(kind, quote);
  const contact = contactFor(finding, guideline?.contact, pack);
  return {
    id: `${id} ${comparable(quote)}`,
    rule: id,
    category,
    kind,
    severity,
    start,
    end,
    quote,
    places: findings.map((one) => ({ start: one.start, end: one.end })),
    findings: distinct(findings),
    what: finding.message ?? words.what,
    instead: finding.advice ?? words.instead,
    suggestions: [...(finding.suggestions ?? [])],
    ...(fix !== undefined && { fix }),
    ...(facts && { facts: { ...facts } }),
    ...(why && { why }),
    ...(guideline && {
      guideline: { id: guideline.id, title: guideline.title, advice: guideline.advice },
    }),
    ...(contact && { contact }),
    ...(guideline?.afterPosting && { afterPosting: guideline.afterPosting }),
  };
}

/** Each rule with each of its words once. */
function distinct(findings: readonly Finding[]): Card['findings'] {
  const told = new Map(findings.map(({ rule, quote }) => [`${rule} ${comparable(quote)}`, { rule, quote }]));
  return [...told.values()];
}

/** Whom to ask: the contact of the kind, of the guideline, of the category, or for anything. */
function contactFor(
  { kind, category }: Finding,
  named: string | undefined,
  { contacts = {} }: PackHead,
): Trilingual | undefined {
  return contacts[kind] ?? contacts[named ?? category] ?? contacts[category] ?? contacts.default;
}
