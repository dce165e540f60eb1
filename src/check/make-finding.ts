import type { Draft } from '../draft';
import { type Finding, type Severity, type Span, severities } from '../finding';
import type { Rule } from '../pack/pack';
import type { PackHead } from '../pack/pack-parts';
import { holds, runsIn } from './circumstances';
import type { Detection } from './detector';
import { fixFor } from './fix-for';
import { guidelineOf } from './ground';
import { suggestionsFor } from './suggestions-for';

/**
 * The finding of a rule at a span of the draft's text, with the severity that it has in the draft's circumstances.
 * Absent: the rule does not hold in them, or is silent.
 */
export function makeFinding(
  rule: Rule,
  { start, end }: Span,
  detection: Detection | undefined,
  draft: Draft,
  pack: PackHead,
): Finding | undefined {
  const severity = severityOf(rule, detection, draft, pack);
  if (severity === undefined) return undefined;
  const quote = draft.text.slice(start, end);
  const suggestions = detection?.suggestions ?? suggestionsFor(quote, rule);
  const fix = detection?.fix ?? fixFor(quote, rule.fix);
  const finding: Finding = {
    category: rule.category,
    kind: detection?.kind ?? rule.kind,
    rule: rule.id,
    severity,
    start,
    end,
    quote,
    ...(suggestions && suggestions.length > 0 && { suggestions }),
    ...(fix !== undefined && { fix }),
    ...(rule.message && { message: rule.message }),
    ...(rule.advice && { advice: rule.advice }),
    ...(detection?.facts && { facts: detection.facts }),
  };
  const guideline = guidelineOf(finding, rule, draft, pack);
  return guideline === undefined ? finding : { ...finding, guideline };
}

function severityOf(
  rule: Rule,
  detection: Detection | undefined,
  draft: Draft,
  pack: PackHead,
): Severity | undefined {
  if (!runsIn(rule, draft, pack)) return undefined;
  const adjusted = rule.adjust?.find(({ when }) => holds(when, draft, pack))?.severity ?? rule.severity;
  if (adjusted === 'off') return undefined;
  return detection?.severity ? weaker(adjusted, detection.severity) : adjusted;
}

const weaker = (a: Severity, b: Severity): Severity =>
  severities.indexOf(a) < severities.indexOf(b) ? a : b;
