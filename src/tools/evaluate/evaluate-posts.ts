import type { Finding } from '../../finding';
import type { Row as Post } from './corpora';
import { isAlarm, onAny } from './marks';
import { type Report, type Row, type Slip, share } from './table';

/** The corpus' names of categories that the product calls otherwise. */
const kindOf: Record<string, string> = { 'municipal-email-in-private-profile': 'municipal-email' };

const isOf = (finding: Finding, category: string): boolean =>
  category === 'missing-swedish'
    ? finding.category === 'missing-translation'
    : finding.category === category || finding.kind === (kindOf[category] ?? category);

/** Whether a category marked in a post is found: overlapping its quote, or anywhere for a missing translation. */
const isFound = (post: Post<'posts'>, findings: readonly Finding[], category: string): boolean => {
  const quotes = post.expect.filter((mark) => mark.category === category);
  return findings.some(
    (finding) =>
      isOf(finding, category) && (category === 'missing-swedish' || onAny(finding, post.text, quotes)),
  );
};

/** Recall by category and language on the written posts, and alarms on the clean ones. */
export function evaluatePosts(
  posts: readonly Post<'posts'>[],
  check: (post: Post<'posts'>) => readonly Finding[],
): Report {
  const slips: Slip[] = [];
  const tally = new Map<string, { found: number; alarmed: number; all: number }>();
  const clean = new Map<string, { alarmed: number; all: number }>();
  for (const post of posts) {
    const findings = check(post);
    const alarms = findings.filter(isAlarm);
    for (const category of new Set(post.expect.map((mark) => mark.category))) {
      const found = isFound(post, findings, category);
      for (const part of [category, `${category} ${post.lang}`]) {
        const count = tally.get(part) ?? { found: 0, alarmed: 0, all: 0 };
        count.all++;
        if (found) count.found++;
        if (isFound(post, alarms, category)) count.alarmed++;
        tally.set(part, count);
      }
      if (!found) slips.push({ set: 'posts', what: `missed ${category}`, id: post.id, text: post.text });
    }
    if (!post.clean) continue;
    const wrong = alarms.filter((finding) => !onAny(finding, post.text, post.optional));
    for (const part of ['any', `any ${post.lang}`, ...new Set(wrong.map((finding) => finding.category))]) {
      clean.set(part, clean.get(part) ?? { alarmed: 0, all: 0 });
    }
    for (const [part, count] of clean) {
      if (part === `any ${post.lang}` || !part.startsWith('any ')) count.all++;
      if (wrong.length > 0 && (part === 'any' || part === `any ${post.lang}`)) count.alarmed++;
      else if (wrong.some((finding) => finding.category === part)) count.alarmed++;
    }
    for (const finding of wrong) {
      slips.push({
        set: 'posts',
        what: `false alarm ${finding.rule} «${finding.quote}»`,
        id: post.id,
        text: post.text,
      });
    }
  }
  const cleanPosts = posts.filter((post) => post.clean).length;
  const rows: Row[] = [
    ...[...tally]
      .sort()
      .flatMap(([part, count]) => [
        share('posts', 'recall', part, count.found, count.all),
        share('posts', 'recall of alarms', part, count.alarmed, count.all),
      ]),
    ...[...clean]
      .sort()
      .map(([part, count]) =>
        share(
          'posts',
          'clean posts alarmed',
          part,
          count.alarmed,
          part.startsWith('any ') ? count.all : cleanPosts,
        ),
      ),
  ];
  return { rows, slips };
}
