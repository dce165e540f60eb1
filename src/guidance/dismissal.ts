import * as v from 'valibot';
import type { Rule } from '../pack/pack';
import type { Found } from './guidance';

/** A choice of the writer not to be told something again. It stays on the device. */
export const dismissalSchema = v.object({
  rule: v.string(),
  /** The words it holds for, as compared; absent: the whole rule. */
  words: v.exactOptional(v.string()),
  /** What it was about, for the list in the settings. */
  category: v.exactOptional(v.string()),
  kind: v.exactOptional(v.string()),
  /** ISO date on which it was made. */
  madeOn: v.exactOptional(v.string()),
});
export type Dismissal = v.InferOutput<typeof dismissalSchema>;

/** Words as dismissals compare them: capitals, white space and ways of encoding don't matter. */
export const comparable = (quote: string): string =>
  quote.normalize('NFC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/**
 * The choices that dismissing a card makes: of each rule, or of each of its words.
 * @param on its date is kept, for the list in the settings.
 */
export function dismissalsOf(
  findings: readonly Found[],
  scope: 'words' | 'rule',
  ruleOf: (id: string) => Pick<Rule, 'category' | 'kind'> | undefined,
  on: Date,
): readonly Dismissal[] {
  const madeOn = on.toISOString().slice(0, 10);
  const made = findings.map(({ rule, quote }): Dismissal => {
    const about = ruleOf(rule);
    return {
      rule,
      ...(scope === 'words' && { words: comparable(quote) }),
      ...(about && { category: about.category, kind: about.kind }),
      madeOn,
    };
  });
  return [...new Map(made.map((dismissal) => [`${dismissal.rule} ${dismissal.words}`, dismissal])).values()];
}

export function isDismissed(
  finding: { readonly rule: string; readonly quote: string },
  dismissals: readonly Dismissal[],
): boolean {
  const words = comparable(finding.quote);
  return dismissals.some(
    (dismissal) =>
      dismissal.rule === finding.rule && (dismissal.words === undefined || dismissal.words === words),
  );
}
