import type { Finding } from '../../finding';
import type { Row as Case } from './corpora';
import { isAlarm, onAny, overlap, places } from './marks';
import { type Report, type Slip, share } from './table';

/** Recall and precision by kind on the personal-data cases. */
export function evaluatePersonalData(
  cases: readonly Case<'pii-cases'>[],
  check: (row: Case<'pii-cases'>) => readonly Finding[],
): Report {
  const slips: Slip[] = [];
  const expected = new Map<string, { found: number; all: number }>();
  const given = new Map<string, { right: number; all: number }>();
  let cleanAlarmed = 0;
  for (const row of cases) {
    const findings = check(row).filter((finding) => finding.category === 'personal-data');
    for (const mark of row.expect) {
      const count = expected.get(mark.type) ?? { found: 0, all: 0 };
      count.all++;
      if (findings.some((finding) => places(row.text, mark.quote).some((place) => overlap(place, finding))))
        count.found++;
      else
        slips.push({
          set: 'pii-cases',
          what: `missed ${mark.type} «${mark.quote}»`,
          id: row.id,
          text: row.text,
        });
      expected.set(mark.type, count);
    }
    const judged = findings.filter((finding) => isAlarm(finding) && !onAny(finding, row.text, row.optional));
    for (const finding of judged) {
      const right = onAny(finding, row.text, row.expect);
      const count = given.get(finding.kind) ?? { right: 0, all: 0 };
      count.all++;
      if (right) count.right++;
      else
        slips.push({
          set: 'pii-cases',
          what: `false alarm ${finding.rule} «${finding.quote}»`,
          id: row.id,
          text: row.text,
        });
      given.set(finding.kind, count);
    }
    if (row.clean && judged.length > 0) cleanAlarmed++;
  }
  const all = [...given.values()].reduce(
    (sum, count) => ({ right: sum.right + count.right, all: sum.all + count.all }),
    { right: 0, all: 0 },
  );
  return {
    rows: [
      ...[...expected]
        .sort()
        .map(([kind, count]) => share('pii-cases', 'recall', kind, count.found, count.all)),
      ...[...given]
        .sort()
        .map(([kind, count]) => share('pii-cases', 'precision', kind, count.right, count.all)),
      share('pii-cases', 'precision', 'all kinds', all.right, all.all),
      share('pii-cases', 'clean cases alarmed', 'any', cleanAlarmed, cases.filter((row) => row.clean).length),
    ],
    slips,
  };
}
