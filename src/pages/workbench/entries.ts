import { isCollection, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { withComments } from './record-lines';
import { collectionAround, nodeAt, type Path, replaceCollection, setValue } from './set-value';
import { styleOf, writeYaml } from './yaml-style';

/** Where the entries of a list or record in block style stand, each with the comments above it. */
interface Slices {
  readonly starts: readonly number[];
  readonly end: number;
  /** Spaces before an entry. */
  readonly indent: number;
}

/** The text with an entry added at the end of a list, or of a record by its key. The list is made where there is none. */
export function addEntry(text: string, list: Path, value: unknown, key?: string): string {
  const slices = slicesOf(text, list);
  const content = key === undefined ? [value] : { [key]: value };
  if (!slices) {
    const length = countEntries(text, list);
    return setValue(text, [...list, key ?? length], value);
  }
  const pad = ' '.repeat(slices.indent);
  const before = text.slice(0, slices.end);
  const lineBreak = before.endsWith('\n') ? '' : '\n';
  return `${before}${lineBreak}${pad}${writeYaml(content, slices.indent, styleOf(text))}\n${text.slice(slices.end)}`;
}

/** The text without an entry of a list or record, named by its place in it. What would be left empty goes, too. */
export function removeEntry(text: string, list: Path, index: number): string {
  const slices = slicesOf(text, list);
  if (slices && slices.starts.length > 1) {
    const { from, to } = slice(slices, index);
    return text.slice(0, from) + text.slice(to);
  }
  return changeItems(text, list, (items) => items.toSpliced(index, 1));
}

/** The text with an entry moved one place up (`-1`) or down (`1`). */
export function moveEntry(text: string, list: Path, index: number, step: -1 | 1): string {
  const slices = slicesOf(text, list);
  const first = step === 1 ? index : index - 1;
  if (!slices) {
    return changeItems(text, list, (items) => {
      const moved = items.slice(first, first + 2).reverse();
      return items.toSpliced(first, 2, ...moved);
    });
  }
  const [upper, lower] = [slice(slices, first), slice(slices, first + 1)];
  const lowerText = withLineBreak(text.slice(lower.from, lower.to));
  const upperText = withLineBreak(text.slice(upper.from, upper.to));
  return text.slice(0, upper.from) + lowerText + upperText + text.slice(lower.to);
}

/** The text with a copy of an entry of a list right after it; `id` is what the copy is called. */
export function duplicateEntry(text: string, list: Path, index: number, id: string): string {
  const slices = slicesOf(text, list);
  const copied = slices
    ? copySlice(text, slice(slices, index))
    : changeItems(text, list, (items) => items.toSpliced(index + 1, 0, items[index]));
  return setValue(copied, [...list, index + 1, 'id'], id);
}

function copySlice(text: string, { from, to }: Place): string {
  const entry = withLineBreak(text.slice(from, to));
  return text.slice(0, from) + entry + entry + text.slice(to);
}

interface Place {
  readonly from: number;
  readonly to: number;
}

const slice = ({ starts, end }: Slices, index: number): Place => ({
  from: starts[index] ?? end,
  to: starts[index + 1] ?? end,
});
const withLineBreak = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/** Absent: there are no entries, or they stand in `[ … ]`. */
function slicesOf(text: string, list: Path): Slices | undefined {
  const document = parseDocument(text);
  const node = nodeAt(document, list);
  if (!isCollection(node) || !node.range || node.flow || node.items.length === 0) return undefined;
  const [first] = node.range;
  const lineStart = text.lastIndexOf('\n', first - 1) + 1;
  if (text.slice(lineStart, first).trim() !== '') return undefined;
  const indent = first - lineStart;
  const starts = isSeq(node) ? dashesOf(text, node.range, indent) : keysOf(node.items, text);
  if (starts.length !== node.items.length) return undefined;
  // Comments at the head of a file belong to the file.
  return {
    starts: starts.map((start, at) =>
      at === 0 && list.length === 0 ? start : withComments(text, start, indent),
    ),
    end: node.range[1],
    indent,
  };
}

/** Line starts of the dashes at this depth. */
function dashesOf(text: string, [from, to]: readonly number[], indent: number): readonly number[] {
  const dash = new RegExp(`^ {${indent}}-(?=[ \\n])`, 'gm');
  const start = (from ?? 0) - indent;
  return [...text.slice(start, to).matchAll(dash)].map(({ index }) => start + index);
}

function keysOf(items: readonly unknown[], text: string): readonly number[] {
  return items.flatMap((pair) => {
    const key = typeof pair === 'object' && pair !== null && 'key' in pair ? pair.key : undefined;
    return isScalar(key) && key.range ? [text.lastIndexOf('\n', key.range[0] - 1) + 1] : [];
  });
}

/** Where `[ … ]` or nothing stands, the whole list is written anew. */
function changeItems(text: string, list: Path, change: (items: unknown[]) => unknown[]): string {
  const document = parseDocument(text);
  const node = nodeAt(document, list);
  if (!isCollection(node)) return text;
  const items = change([...node.items]);
  if (items.length === 0 && isMap(node) && list.length > 0) return setValue(text, list, undefined);
  Object.assign(node, { items });
  return replaceCollection(text, collectionAround(document, list) ?? node);
}

function countEntries(text: string, list: Path): number {
  const node = nodeAt(parseDocument(text), list);
  return isCollection(node) ? node.items.length : 0;
}
