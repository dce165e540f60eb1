import type { Finding } from '../../finding';

/** Signs that a draft needs before officialese is worth an alarm: a single word happens to everybody. */
const SIGNS_NEEDED = 2;

/** Makes officialese a note while the draft has fewer than two signs of it. Other findings stay as they are. */
export function weighSigns(
  findings: readonly Finding[],
  weightOf: (finding: Finding) => number,
): readonly Finding[] {
  const signs = findings.filter(({ category }) => category === 'officialese');
  const weight = signs.reduce((sum, finding) => sum + weightOf(finding), 0);
  if (weight >= SIGNS_NEEDED) return findings;
  return findings.map((finding) =>
    finding.category === 'officialese' ? { ...finding, severity: 'note' as const } : finding,
  );
}
