import * as v from 'valibot';

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
