import { type ErrorCode, isNode, LineCounter, parseDocument, type YAMLParseError } from 'yaml';

/** One file of a pack as it was read, paths with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface YamlFile {
  readonly path: string;
  readonly value: unknown;
  /** `rules/paimio/pack.yaml:41:5` of a field; of the nearest thing around it where the field is missing. */
  placeOf(field: readonly PropertyKey[]): string;
}

/** Reads YAML so that every field can be traced to its line. Mistakes of the notation are reported, with their place. */
export function parseYaml(file: SourceFile, report: (problem: string) => void): YamlFile {
  const lines = new LineCounter();
  const yaml = parseDocument(file.text, { lineCounter: lines, prettyErrors: false });
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file.path}:${line}:${col}`;
  };
  for (const { message, pos, code } of worthTelling(yaml.errors)) {
    report(`${place(pos[0])} this is no valid YAML: ${message}${wayOut(code)}`);
  }
  return {
    path: file.path,
    value: yaml.errors.length > 0 ? undefined : yaml.toJS(),
    placeOf(field) {
      for (let length = field.length; length > 0; length--) {
        const node = yaml.getIn(field.slice(0, length), true);
        if (isNode(node) && node.range) return place(node.range[0]);
      }
      return `${file.path}:1:1`;
    },
  };
}

/** All names that stand twice, and the first other mistake: what comes after it mostly comes of it. */
function worthTelling(errors: readonly YAMLParseError[]): readonly YAMLParseError[] {
  const isTwice = ({ code }: YAMLParseError) => code === 'DUPLICATE_KEY';
  const first = errors.find((error) => !isTwice(error));
  return errors.filter((error) => isTwice(error) || error === first);
}

/** What to do about the usual mistakes of notation. */
const waysOut: Readonly<Partial<Record<ErrorCode, string>>> = {
  TAB_AS_INDENT: 'indent with spaces',
  DUPLICATE_KEY: 'keep one of the two',
  BAD_INDENT: 'lines of one list or group begin in the same column',
  MISSING_CHAR: 'a quotation mark or bracket is not closed, or a colon is missing',
  UNEXPECTED_TOKEN: 'put text with signs such as : # [ { or a quotation mark into quotes',
  BLOCK_AS_IMPLICIT_KEY: 'put text with a colon into quotes',
};

const wayOut = (code: ErrorCode): string => (waysOut[code] ? `: ${waysOut[code]}` : '');
