import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { insertLine, removeLine } from './record-lines';
import { styleOf, writeNode, writeScalar } from './yaml-style';

/** Keys and numbers that lead to a field of a file. */
export type Path = readonly (string | number)[];

type Plain = string | number | boolean;
type Collection = YAMLMap | YAMLSeq;

/**
 * The text with a field set (`undefined`: removed). Only the smallest list or record that has to change is written
 * anew; everything else stays as its author left it, comments and order too.
 * @param order what fields of the same record stand in, for one that is new.
 * @throws where the text is no valid YAML: that is to be shown, not edited.
 */
export function setValue(text: string, path: Path, value: unknown, order: readonly string[] = []): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error('Only valid YAML can be edited field by field.');
  const old = document.getIn(path, true);
  if (isScalar(old) && isPlain(value)) return replaceScalar(text, old, value);
  if (value === undefined && old === undefined) return text;
  const lines = changeLines(text, document, path, value, order);
  if (lines !== undefined) return lines;
  dropEmpty(document, path);
  const around = collectionAround(document, path.slice(0, -1));
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, isPlain(value) ? value : document.createNode(value));
  bringInOrder(document, path, order);
  return around ? replaceCollection(text, around) : document.toString(styleOf(text));
}

/** Adds or removes whole lines, where a field of a record stands on lines of its own. */
function changeLines(
  text: string,
  document: Document,
  path: Path,
  value: unknown,
  order: readonly string[],
): string | undefined {
  if (value === undefined) return removeLine(text, nodeAt(document, path.slice(0, -1)), path.at(-1));
  const known = path.findIndex((_, at) => nodeAt(document, path.slice(0, at + 1)) === undefined);
  return known < 0
    ? undefined
    : insertLine(text, nodeAt(document, path.slice(0, known)), path.slice(known), value, order);
}

/** `contacts:` with nothing after it is no record that a field could be set in. */
function dropEmpty(document: Document, path: Path): void {
  for (let length = 1; length < path.length; length++) {
    const node = nodeAt(document, path.slice(0, length));
    if (isScalar(node) && node.value === null) document.deleteIn(path.slice(0, length));
  }
}

/** What stands at a place of a file; `undefined`: nothing. */
export const nodeAt = (document: Document, path: Path): unknown =>
  path.length === 0 ? document.contents : document.getIn(path, true);

function isPlain(value: unknown): value is Plain {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function replaceScalar(text: string, { range, type }: Scalar, value: Plain): string {
  if (!range) return text;
  const [start, end] = range;
  // A block (`|`, `>`) takes its last line break with it; a missing value (`key:`) has no space before it.
  const isBlock = type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
  const before = start === end && /[:\-,]$/.test(text.slice(0, start)) ? ' ' : '';
  const after = isBlock && text.slice(start, end).endsWith('\n') ? '\n' : '';
  const quotes = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? type : undefined;
  return text.slice(0, start) + before + writeScalar(value, quotes) + after + text.slice(end);
}

/** The innermost list or record that has text of its own. An empty `[]` is written anew with what is around it. */
export function collectionAround(document: Document, path: Path): Collection | undefined {
  for (let length = path.length; length >= 0; length--) {
    const node = nodeAt(document, path.slice(0, length));
    if (!isCollection(node) || !node.range) continue;
    if (node.items.length > 0) return node;
    node.flow = false;
  }
  return undefined;
}

/** The text with a list or record, changed since it was read, written anew in its place. */
export function replaceCollection(text: string, node: Collection): string {
  if (!node.range) return text;
  const [start, end] = node.range;
  if (node.items.length === 0) node.flow = true;
  const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
  const lineBreak = text.slice(start, end).endsWith('\n') ? '\n' : '';
  const style = styleOf(text);
  if (node.flow) style.flowCollectionPadding = /\s/.test(text.charAt(start + 1));
  return text.slice(0, start) + writeNode(node, indent, style) + lineBreak + text.slice(end);
}

function bringInOrder(document: Document, path: Path, order: readonly string[]): void {
  const key = path.at(-1);
  const record = nodeAt(document, path.slice(0, -1));
  if (typeof key !== 'string' || !isMap(record)) return;
  const place = order.indexOf(key);
  const last = record.items.at(-1);
  if (place < 0 || !last || nameOf(last) !== key) return;
  const later = record.items.findIndex((pair) => order.indexOf(nameOf(pair)) > place);
  if (later < 0) return;
  record.items.pop();
  record.items.splice(later, 0, last);
}

const nameOf = ({ key }: { readonly key: unknown }): string => String(isScalar(key) ? key.value : key);
