import type { Row as Sentence } from './corpora';
import { type Report, type Slip, share } from './table';

/** Accuracy of the language of single texts, by language and length class; other languages should be none of ours. */
export function evaluateLanguages(
  sentences: readonly Sentence<'langid'>[],
  languagesOf: (text: string) => readonly string[],
): Report {
  const slips: Slip[] = [];
  const counts = new Map<string, { right: number; all: number }>();
  for (const { text, lang, len } of sentences) {
    const ours = ['fi', 'sv', 'en'].includes(lang);
    const given = languagesOf(text);
    const right = ours ? given.length === 1 && given[0] === lang : given.length === 0;
    for (const part of ours
      ? [`all, ${len} words`, `${lang}, ${len} words`]
      : [`${lang} (not ours), ${len} words`]) {
      const count = counts.get(part) ?? { right: 0, all: 0 };
      count.all++;
      if (right) count.right++;
      counts.set(part, count);
    }
    if (!right && ours)
      slips.push({ set: 'langid', what: `${lang} taken as ${given.join('+') || 'none'}`, id: len, text });
  }
  return {
    rows: [...counts]
      .sort()
      .map(([part, count]) => share('langid', 'accuracy', part, count.right, count.all)),
    slips,
  };
}
