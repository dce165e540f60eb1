import type { Draft } from '../draft';
import { type Finding, type Severity, severities } from '../finding';
import type { PackHead } from '../pack/pack-parts';
import type { Guideline } from '../pack/schema';
import { type Dismissal, isDismissed } from './dismissal';
import { groupFindings } from './group-findings';
import type { Guidance } from './guidance';
import { makeCard } from './make-card';
import { type QuietBudget, restrainedSeverity } from './quiet-budget';
import { sourceOf } from './source-of';

/** What the writer has chosen and done, as far as guidance depends on it. */
export interface GuidanceSettings {
  readonly budget: QuietBudget;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** More would not be read, and each has its words in three languages. */
const MAX_CARDS = 30;

const rank = (severity: Severity): number => severities.indexOf(severity);

/**
 * What is worth showing about a draft: cards for the findings that were not dismissed, the strongest first.
 * `undefined`: nothing; stay quiet.
 */
export function chooseGuidance(
  findings: readonly Finding[],
  pack: PackHead,
  settings: GuidanceSettings,
  dismissals: readonly Dismissal[],
  draft: Draft,
): Guidance | undefined {
  const restrained = findings
    .filter((finding) => !isDismissed(finding, dismissals))
    .map((finding) => ({
      ...finding,
      severity: restrainedSeverity(finding.rule, finding.severity, settings.budget, settings.now),
    }));
  const cards = groupFindings(restrained)
    .map((group) => makeCard(group, pack))
    .sort((a, b) => rank(b.severity) - rank(a.severity) || a.start - b.start)
    .slice(0, MAX_CARDS);
  const [strongest] = cards;
  if (!strongest) return undefined;
  const pause = strongest.severity === 'warning' ? pauseFor(pack, draft) : undefined;
  return {
    severity: strongest.severity,
    cards,
    quietNotes: cards.filter(({ severity }) => severity === 'note').length,
    freedomOfSpeech: draft.role === 'trustee' && draft.account !== 'organisation',
    ...(pause && { pause }),
  };
}

/** A guideline for the moment of posting. Where there are several they take turns, so that none wears out. */
function pauseFor(pack: PackHead, draft: Draft): Guidance['pause'] {
  const suitable = pack.guidelines.filter(({ shownBy, who }) => shownBy.pause && isFor(who, draft));
  const own = suitable.filter((guideline) => guideline.pack === pack.id);
  const candidates = own.length > 0 ? own : suitable;
  const guideline = candidates[draft.text.length % candidates.length];
  const why = guideline && sourceOf(guideline, pack);
  return why && { title: guideline.title, advice: guideline.advice, why };
}

function isFor(who: Guideline['who'], { account, role }: Draft): boolean {
  if (account === 'organisation' && who.includes('organisation')) return true;
  return role ? who.includes(role) : who.includes('employee');
}
