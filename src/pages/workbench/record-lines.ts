import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { Path } from './set-value';
import { styleOf, writeYaml } from './yaml-style';

/** The text with a field added to a record in block style; absent: there it has to be written anew as a whole. */
export function insertLine(
  text: string,
  record: unknown,
  [key, ...rest]: Path,
  value: unknown,
  order: readonly string[],
): string | undefined {
  if (!isMap(record) || record.flow || !record.range || record.items.length === 0) return undefined;
  const [first, end] = record.range;
  const indent = first - lineStart(text, first);
  const place = order.indexOf(String(key));
  const later = record.items.findIndex((pair) => place >= 0 && order.indexOf(nameOf(pair)) > place);
  if (later === 0) return undefined;
  const at = later < 0 ? end : startOf(text, record, later, indent);
  const before = text.slice(0, at);
  const line = `${' '.repeat(indent)}${writeYaml({ [String(key)]: nest(rest, value) }, indent, styleOf(text))}\n`;
  return `${before}${before.endsWith('\n') ? '' : '\n'}${line}${text.slice(at)}`;
}

/** The text without a field of a record in block style, and without the comment above it; absent as above. */
export function removeLine(text: string, record: unknown, key: unknown): string | undefined {
  if (!isMap(record) || record.flow || !record.range || record.items.length < 2) return undefined;
  const index = record.items.findIndex((pair) => nameOf(pair) === String(key));
  if (index < 1) return undefined;
  const indent = record.range[0] - lineStart(text, record.range[0]);
  const from = startOf(text, record, index, indent);
  const isLast = index === record.items.length - 1;
  const to = isLast ? record.range[1] : startOf(text, record, index + 1, indent);
  return text.slice(0, from) + text.slice(to);
}

const nameOf = ({ key }: { readonly key: unknown }): string => String(isScalar(key) ? key.value : key);
const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line of a field begins, with the comment lines right above it. */
function startOf(text: string, record: YAMLMap, index: number, indent: number): number {
  const key = record.items[index]?.key;
  const offset = isScalar(key) && key.range ? key.range[0] : 0;
  return withComments(text, lineStart(text, offset), indent);
}

/** The start of the comment lines right above a line, at its depth. */
export function withComments(text: string, start: number, indent: number): number {
  let at = start;
  while (at > 0) {
    const before = lineStart(text, at - 1);
    if (!text.slice(before, at).startsWith(`${' '.repeat(indent)}#`)) return at;
    at = before;
  }
  return at;
}

/** A value inside the records and lists that a path names. */
function nest([key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  return typeof key === 'number' ? [nest(rest, value)] : { [key]: nest(rest, value) };
}
