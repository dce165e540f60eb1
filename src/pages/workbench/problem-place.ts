import { isCollection, isPair, isScalar, LineCounter, parseDocument } from 'yaml';
import type { BenchFile } from './bench';
import { nameOf } from './bench';
import { isRuleFile } from './rule-file';
import type { Path } from './set-value';

/** A mistake as its author reads it: `file:line:column rule "…", field "…": what to do`. */
export interface Problem {
  /** Path of the file. */
  readonly file: string;
  /** From 1, both. */
  readonly line: number;
  readonly column: number;
  /** What is said after the place. */
  readonly message: string;
  /** The field in the file that the place lies in; as far as the file can be read. */
  readonly field: Path;
}

/** Takes a line of the validator apart, and finds the field that it speaks of. */
export function readProblem(text: string, files: readonly BenchFile[]): Problem {
  const [, file = '', line = '1', column = '1', message = text] =
    /^(.+?\.yaml):(\d+):(\d+) ([\s\S]*)$/.exec(text) ?? [];
  const source = files.find(({ path }) => path === file)?.text ?? '';
  const place = { line: Number(line), column: Number(column) };
  // What is no YAML has no fields to speak of.
  const field = message.startsWith('this is no valid YAML') ? [] : fieldAt(source, place);
  return { file, ...place, message, field: missingField(message, field) ?? field };
}

/** A field that is missing has no place of its own: the message names it, from the file or from its rule. */
function missingField(message: string, around: Path): Path | undefined {
  const name = /field "([^"]+)" is missing/.exec(message)?.[1];
  const path = name?.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  if (!path) return undefined;
  const isWhole = path[0] === around[0] || around.length === 0;
  return isWhole ? path : [...around.slice(0, 2), ...path];
}

/** The parts of the page in which the fields of files are edited. */
export const sections = [
  'municipality',
  'documents',
  'guidelines',
  'rules',
  'accounts',
  'contacts',
  'yaml',
] as const;
export type Section = (typeof sections)[number];

/** Where a field is edited in a form; `yaml` where it has none. */
export function sectionOf(file: string, field: Path): Section {
  const name = nameOf(file);
  const [first] = field;
  if (name === 'pack.yaml') {
    if (first === 'documents' || first === 'accounts' || first === 'contacts') return first;
    const own = [
      'id',
      'version',
      'title',
      'extends',
      'languages',
      'emailDomains',
      'officeHours',
      'hashtags',
      'names',
    ];
    return typeof first === 'string' && own.includes(first) ? 'municipality' : 'yaml';
  }
  if (name === 'guidelines.yaml') return field.length > 0 ? 'guidelines' : 'yaml';
  return isRuleFile(name) && first === 'rules' && field.length > 1 ? 'rules' : 'yaml';
}

/** The innermost field whose text holds a place. */
export function fieldAt(text: string, place: { readonly line: number; readonly column: number }): Path {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const offset = (lines.lineStarts[place.line - 1] ?? 0) + place.column - 1;
  const path: (string | number)[] = [];
  let node: unknown = document.contents;
  while (isCollection(node)) {
    const found = node.items.findIndex((item) => holds(item, offset));
    const item: unknown = node.items[found];
    if (item === undefined) break;
    if (isPair(item)) path.push(isScalar(item.key) ? String(item.key.value) : String(item.key));
    else path.push(found);
    node = isPair(item) ? item.value : item;
  }
  return path;
}

function holds(item: unknown, offset: number): boolean {
  const [start] = rangeOf(isPair(item) ? item.key : item);
  const [from, to] = rangeOf(isPair(item) ? (item.value ?? item.key) : item);
  return start <= offset && offset < Math.max(to, from + 1);
}

function rangeOf(node: unknown): readonly [number, number] {
  if ((isScalar(node) || isCollection(node)) && node.range) return [node.range[0], node.range[1]];
  return [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
}
