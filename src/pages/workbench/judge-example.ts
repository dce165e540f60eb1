import type { Span } from '../../finding';
import { parseExample } from '../../pack/parse-example';
import type { FindAll } from '../../pack/run-examples';
import type { RuleSource } from '../../pack/schema';

export const exampleLists = ['flags', 'allows'] as const;
export type ExampleList = (typeof exampleLists)[number];
type Example = NonNullable<RuleSource['examples']>['flags'][number];

/** What is wrong with an example; `quotes` are what was missed, or found though it should not be. */
export interface ExampleFault {
  readonly what: 'unpaired' | 'unmarked' | 'missed' | 'found';
  readonly quotes: readonly string[];
}

/** Whether a rule finds what an example marks, or nothing where it should find nothing. Absent: all is well. */
export function judgeExample(
  rule: string,
  list: ExampleList,
  example: Example,
  findAll: FindAll,
): ExampleFault | undefined {
  const parsed = tryParse(example);
  if (!parsed) return { what: 'unpaired', quotes: [] };
  const { draft, marks } = parsed;
  if (list === 'flags' && marks.length === 0) return { what: 'unmarked', quotes: [] };
  const found = findAll(draft).filter((finding) => finding.rule === rule);
  if (list === 'allows') {
    return found.length === 0 ? undefined : { what: 'found', quotes: found.map(({ quote }) => quote) };
  }
  const missed = marks.filter((mark) => !found.some((finding) => overlaps(finding, mark)));
  if (missed.length === 0) return undefined;
  return { what: 'missed', quotes: missed.map(({ start, end }) => draft.text.slice(start, end)) };
}

/** While somebody types, marks are often not closed yet. */
function tryParse(example: Example): ReturnType<typeof parseExample> | undefined {
  try {
    return parseExample(example);
  } catch {
    return undefined;
  }
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
