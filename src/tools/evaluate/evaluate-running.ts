import type { Finding } from '../../finding';
import type { Row as Paragraph } from './corpora';
import { isAlarm } from './marks';
import { type Report, type Slip, share } from './table';

/** Share of ordinary paragraphs with an alarm, by language, genre and category. */
export function evaluateRunning(
  paragraphs: readonly Paragraph<'running'>[],
  check: (text: string) => readonly Finding[],
): Report {
  const slips: Slip[] = [];
  const counts = new Map<string, { alarmed: number; officialese: number; all: number }>();
  for (const { text, lang, genre } of paragraphs) {
    const alarms = check(text).filter(isAlarm);
    const part = `${lang} ${genre}`;
    const count = counts.get(part) ?? { alarmed: 0, officialese: 0, all: 0 };
    count.all++;
    if (alarms.some((finding) => finding.category === 'officialese')) count.officialese++;
    if (alarms.some((finding) => finding.category !== 'officialese')) count.alarmed++;
    counts.set(part, count);
    for (const finding of alarms) {
      slips.push({ set: 'running', what: `${finding.rule} «${finding.quote}»`, id: part, text });
    }
  }
  return {
    rows: [...counts]
      .sort()
      .flatMap(([part, count]) => [
        share('running', 'paragraphs alarmed for officialese', part, count.officialese, count.all),
        share('running', 'paragraphs alarmed for anything else', part, count.alarmed, count.all),
      ]),
    slips,
  };
}
