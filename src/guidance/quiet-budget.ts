import * as v from 'valibot';
import type { Severity } from '../finding';

/** How often in a row a rule was dismissed without an edit, and when last (epoch milliseconds). */
export const quietBudgetSchema = v.record(
  v.string(),
  v.object({ dismissed: v.number(), lastAt: v.number() }),
);
export type QuietBudget = v.InferOutput<typeof quietBudgetSchema>;

/** So many dismissals in a row make a rule step back. */
const DISMISSALS_TO_REST = 3;
const REST_MS = 14 * 24 * 60 * 60 * 1000;

const weaker: Record<Severity, Severity> = { warning: 'caution', caution: 'note', note: 'note' };

export function countDismissal(budget: QuietBudget, rule: string, now: number): QuietBudget {
  const dismissed = (budget[rule]?.dismissed ?? 0) + 1;
  return { ...budget, [rule]: { dismissed, lastAt: now } };
}

/** The writer changed what the rule spoke of: it was worth saying. */
export function forgiveRule(budget: QuietBudget, rule: string): QuietBudget {
  if (!(rule in budget)) return budget;
  return Object.fromEntries(Object.entries(budget).filter(([name]) => name !== rule));
}

/** A rule that was dismissed three times in a row steps back by one severity for two weeks. */
export function restrainedSeverity(
  rule: string,
  severity: Severity,
  budget: QuietBudget,
  now: number,
): Severity {
  const spent = budget[rule];
  const rests = spent && spent.dismissed >= DISMISSALS_TO_REST && now - spent.lastAt < REST_MS;
  return rests ? weaker[severity] : severity;
}
