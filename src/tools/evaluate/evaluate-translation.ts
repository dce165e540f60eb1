import type { Finding } from '../../finding';
import type { Row as Corpus } from './corpora';
import { isAlarm } from './marks';
import { type Report, type Row, type Slip, share } from './table';

type Check = (text: string) => readonly Finding[];

/** Precision, recall and F1 of a missing language version, alarms on complete posts, and partial versions. */
export function evaluateBilingualPosts(posts: readonly Corpus<'posts-bilingual'>[], check: Check): Report {
  const slips: Slip[] = [];
  const counts = {
    'swedish-missing': { right: 0, given: 0, wanted: 0 },
    'finnish-missing': { right: 0, given: 0, wanted: 0 },
  };
  const complete = new Map<string, { alarmed: number; all: number }>();
  const partial = new Map<string, { found: number; all: number }>();
  for (const post of posts) {
    const findings = check(post.text).filter((finding) => finding.category === 'missing-translation');
    const alarms = findings.filter(isAlarm);
    const kinds = new Set(findings.map((finding) => finding.kind));
    if (post.partial) {
      const count = partial.get(post.layout) ?? { found: 0, all: 0 };
      count.all++;
      if (kinds.has('swedish-missing') || kinds.has('partial')) count.found++;
      partial.set(post.layout, count);
      continue;
    }
    const wanted = { 'swedish-missing': post.swedish_missing, 'finnish-missing': post.finnish_missing };
    for (const kind of ['swedish-missing', 'finnish-missing'] as const) {
      const count = counts[kind];
      const given = kinds.has(kind);
      if (wanted[kind]) count.wanted++;
      if (given) count.given++;
      if (given && wanted[kind]) count.right++;
      if (given !== wanted[kind]) {
        slips.push({
          set: 'posts-bilingual',
          what: `${given ? 'wrong' : 'missed'} ${kind} (${post.layout})`,
          id: post.id,
          text: post.text,
        });
      }
    }
    if (!post.layout.startsWith('b_')) continue;
    for (const { rule, quote, facts } of alarms) {
      const what = `complete post alarmed by ${rule} «${quote}» ${facts?.there ?? ''} (${post.layout})`;
      slips.push({ set: 'posts-bilingual', what, id: post.id, text: post.text });
    }
    for (const part of ['all sizes', post.size]) {
      const count = complete.get(part) ?? { alarmed: 0, all: 0 };
      count.all++;
      if (alarms.length > 0) count.alarmed++;
      complete.set(part, count);
    }
  }
  const rows: Row[] = Object.entries(counts).flatMap(([kind, { right, given, wanted }]) => [
    share('posts-bilingual', 'precision', kind, right, given),
    share('posts-bilingual', 'recall', kind, right, wanted),
    share('posts-bilingual', 'F1', kind, 2 * right, given + wanted),
  ]);
  return {
    rows: [
      ...rows,
      ...[...complete]
        .sort()
        .map(([part, count]) =>
          share('posts-bilingual', 'complete posts alarmed', part, count.alarmed, count.all),
        ),
      ...[...partial]
        .sort()
        .map(([part, count]) =>
          share('posts-bilingual', 'partial versions found', part, count.found, count.all),
        ),
    ],
    slips,
  };
}

/** How one kind of fact is made wrong in the Swedish part, and how it looks in the Finnish part. */
const seeds: Record<
  string,
  { readonly finnish: RegExp; readonly spoil: (text: string) => string | undefined }
> = {
  date: {
    finnish: /\d{1,2}\.\d{1,2}\./u,
    spoil: (text) =>
      replaceFirst(
        text,
        /(?<![\d.,])(\d{1,2})(\.\d{1,2}\.)/u,
        (_, day, rest) => `${(Number(day) % 27) + 2}${rest}`,
      ),
  },
  time: {
    finnish: /klo ?\d/iu,
    spoil: (text) =>
      replaceFirst(
        text,
        /((?:kl\.?|klockan) ?)(\d{1,2})(?!\d)/iu,
        (_, word, hour) => `${word}${(Number(hour) % 20) + 3}`,
      ),
  },
  sum: {
    finnish: /\d ?(?:€|euro)/iu,
    spoil: (text) => replaceFirst(text, /(\d+)(?= ?(?:€|euro))/iu, (_, sum) => `${Number(sum) + 7}`),
  },
  percent: {
    finnish: /\d ?(?:%|prosent)/iu,
    spoil: (text) =>
      replaceFirst(text, /(\d+)(?= ?(?:%|procent))/iu, (_, percent) => `${Number(percent) + 3}`),
  },
};

function replaceFirst(
  text: string,
  pattern: RegExp,
  change: (...groups: string[]) => string,
): string | undefined {
  const changed = text.replace(pattern, change);
  return changed === text ? undefined : changed;
}

/** Real pairs put together as posts: alarms on them as they are, and how many seeded errors are caught. */
export function evaluateFacts(pairs: readonly Corpus<'parallel-public'>[], check: Check): Report {
  const slips: Slip[] = [];
  const kinds = new Map<string, { caught: number; all: number }>();
  let alarmed = 0;
  let all = 0;
  const differs = (text: string): boolean =>
    check(text).some((finding) => finding.kind === 'facts-differ' && isAlarm(finding));
  for (const { id, fi, sv, placeholders } of pairs) {
    if (placeholders || fi.split(' ').length < 4 || !/\d/.test(fi + sv)) continue;
    const post = `${fi}\n\n${sv}`;
    all++;
    if (differs(post)) {
      alarmed++;
      slips.push({ set: 'parallel-public', what: 'alarm on a real pair', id, text: post });
      continue;
    }
    for (const [kind, { finnish, spoil }] of Object.entries(seeds)) {
      const wrong = spoil(sv);
      if (!wrong || !finnish.test(fi)) continue;
      const count = kinds.get(kind) ?? { caught: 0, all: 0 };
      count.all++;
      const seeded = `${fi}\n\n${wrong}`;
      if (differs(seeded)) count.caught++;
      else slips.push({ set: 'parallel-public', what: `missed a seeded ${kind}`, id, text: seeded });
      kinds.set(kind, count);
    }
  }
  return {
    rows: [
      share('parallel-public', 'real pairs with a number alarmed', 'facts-differ', alarmed, all),
      ...[...kinds]
        .sort()
        .map(([kind, count]) =>
          share('parallel-public', 'seeded errors caught', kind, count.caught, count.all),
        ),
    ],
    slips,
  };
}
