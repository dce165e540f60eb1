import type { Draft } from '../draft';
import type { Finding, Span } from '../finding';
import type { Pack, Rule } from './pack';
import { parseExample } from './parse-example';
import type { Example } from './schema';

/** Everything that the rules find in a draft before findings of one place are merged. */
export type FindAll = (draft: Draft) => readonly Finding[];

interface ExampleFailure {
  readonly rule: string;
  readonly list: 'flags' | 'allows';
  /** From 0. */
  readonly number: number;
  /** A sentence to be read after `rule "…", `. */
  readonly message: string;
}

export interface ExampleResult {
  readonly examples: number;
  readonly failures: readonly ExampleFailure[];
}

/** Runs the examples of the rules that the pack itself brings (those of lower packs are run with them). */
export function runExamples(
  pack: Pack,
  findAll: FindAll,
  chosen: (rule: Rule) => boolean = () => true,
): ExampleResult {
  const own = pack.rules.filter((rule) => rule.pack === pack.id && chosen(rule));
  const results = own.map((rule) => runRule(rule, findAll));
  return {
    examples: results.reduce((sum, { examples }) => sum + examples, 0),
    failures: results.flatMap(({ failures }) => failures),
  };
}

function runRule(rule: Rule, findAll: FindAll): ExampleResult {
  const failures: ExampleFailure[] = [];
  const lists = ['flags', 'allows'] as const;
  for (const list of lists) {
    rule.examples?.[list].forEach((example, number) => {
      const fault =
        list === 'flags' ? missedFlag(rule, example, findAll) : wrongAlarm(rule, example, findAll);
      if (fault === undefined) return;
      failures.push({ rule: rule.id, list, number, message: `example ${number + 1} of ${list} ${fault}` });
    });
  }
  return { examples: (rule.examples?.flags.length ?? 0) + (rule.examples?.allows.length ?? 0), failures };
}

function missedFlag(rule: Rule, example: Example, findAll: FindAll): string | undefined {
  const { draft, marks } = parseExample(example);
  if (marks.length === 0) return `marks nothing: put [[…]] around what must be found in «${draft.text}»`;
  const found = findAll(draft).filter((finding) => finding.rule === rule.id);
  const missed = marks.filter((mark) => !found.some((finding) => overlaps(finding, mark)));
  if (missed.length === 0) return undefined;
  const quotes = missed.map((mark) => `«${draft.text.slice(mark.start, mark.end)}»`).join(', ');
  const instead = found.length === 0 ? '' : `; found instead: ${quotesOf(found)}`;
  return `was not found: ${quotes} in «${draft.text}»${instead}`;
}

function wrongAlarm(rule: Rule, example: Example, findAll: FindAll): string | undefined {
  const { draft } = parseExample(example);
  const found = findAll(draft).filter((finding) => finding.rule === rule.id);
  return found.length === 0 ? undefined : `must not be found, but ${quotesOf(found)} was, in «${draft.text}»`;
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const quotesOf = (findings: readonly Finding[]): string =>
  findings.map(({ quote }) => `«${quote}»`).join(', ');
