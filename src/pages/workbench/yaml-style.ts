import { Document, isCollection, type Node, type ToStringOptions } from 'yaml';

/** How the author of a file writes, so that what we add looks the same. */
export function styleOf(text: string): ToStringOptions {
  return {
    lineWidth: 0,
    doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
    flowCollectionPadding: /\{ \S/.test(text) || !/[[{][^\s\]}]/.test(text),
    // Two ways are common: the dashes of a list under its key, or two spaces in.
    indentSeq: !/^( *)[^\s#-][^#\n]*: *\n\1- /m.test(text),
  };
}

/** A node, or a value, as YAML; its lines from the second on are moved in, and no line break ends it. */
export function writeYaml(content: unknown, indent: number, style: ToStringOptions): string {
  const text = new Document(content).toString(style).replace(/\n$/, '');
  return text.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

/** A list or record as it stands in its file, without the comments above it. */
export function writeNode(node: Node, indent: number, style: ToStringOptions): string {
  const document = new Document();
  // Of `{ … }` and `[ … ]` what follows on the line stands outside as well.
  if (isCollection(node) && node.flow) node.comment = null;
  document.contents = node;
  const text = document.toString(style).replace(/\n$/, '');
  return text.replace(/^(?:\s*(?:#.*)?\n)+/, '').replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(indent)}`);
}

/**
 * A text, number or yes/no on one line, fit to stand in any place, also inside `{ … }` and `[ … ]`.
 * @param quotes those that stood there before; without them they come only where they are needed.
 */
export function writeScalar(
  value: string | number | boolean,
  quotes?: 'QUOTE_DOUBLE' | 'QUOTE_SINGLE',
): string {
  const options = { ...styleOf(''), collectionStyle: 'flow', flowCollectionPadding: false } as const;
  const kept = typeof value === 'string' && value.includes('\n') ? 'QUOTE_DOUBLE' : quotes;
  const text = new Document([value]).toString({ ...options, ...(kept && { defaultStringType: kept }) });
  return text.trim().slice(1, -1).trim();
}
