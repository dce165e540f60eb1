import type { Finding } from '../../finding';
import type { Row as ToneText } from './corpora';
import { isAlarm } from './marks';
import { type Report, type Row, type Slip, share } from './table';

/** Share of texts alarmed by source and label for tone; alarms of every category per 1,000 neutral sentences. */
export function evaluateTone(
  language: 'fi' | 'sv' | 'en',
  texts: readonly ToneText<'tone-fi'>[],
  check: (text: string) => readonly Finding[],
): Report {
  const set = `tone-${language}`;
  const slips: Slip[] = [];
  const byLabel = new Map<string, { alarmed: number; all: number }>();
  const neutral = new Map<string, number>();
  let neutralCount = 0;
  for (const { text, label, source } of texts) {
    const alarms = check(text).filter(isAlarm);
    const provocative = alarms.some((finding) => finding.category === 'provocative');
    const part = `${label}: ${source}`;
    const count = byLabel.get(part) ?? { alarmed: 0, all: 0 };
    count.all++;
    if (provocative) count.alarmed++;
    byLabel.set(part, count);
    if (label === 'toxic' && !provocative) slips.push({ set, what: 'missed', id: source, text });
    if (label === 'clean' && provocative) slips.push({ set, what: nameFindings(alarms), id: source, text });
    if (label !== 'neutral') continue;
    neutralCount++;
    for (const finding of alarms) {
      const name = finding.category === 'personal-data' ? `personal-data ${finding.kind}` : finding.category;
      neutral.set(name, (neutral.get(name) ?? 0) + 1);
      slips.push({ set, what: `neutral: ${nameFindings([finding])}`, id: source, text });
    }
  }
  const rows: Row[] = [
    ...[...byLabel]
      .sort()
      .map(([part, count]) => share(set, 'texts alarmed for tone', part, count.alarmed, count.all)),
    ...[...neutral].sort().map(([part, count]) => ({
      set,
      measure: 'alarms per 1,000 neutral sentences',
      part,
      value: (1000 * count) / Math.max(1, neutralCount),
      of: `${count}/${neutralCount}`,
    })),
  ];
  return { rows, slips };
}

const nameFindings = (findings: readonly Finding[]): string =>
  findings.map((finding) => `${finding.rule} «${finding.quote}»`).join(', ');
