import { isNode, LineCounter, parseDocument } from 'yaml';

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
  for (const { message, pos } of yaml.errors) {
    report(`${place(pos[0])} this is no valid YAML: ${message}`);
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
