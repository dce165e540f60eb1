import type { ComponentChildren, VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { parseDocument } from 'yaml';
import type { BenchFile } from './bench';
import { type Editing, EditingProvider } from './editing';
import { workbenchMessages } from './words';

export interface FileFormsProps {
  readonly file: BenchFile;
  /** All that the fields need but the file itself; `onChange` is told of which file. */
  readonly editing: Omit<Editing, 'file' | 'value' | 'onChange'>;
  readonly onText: (path: string, text: string, what: string, field: string) => void;
  readonly onYaml: (path: string) => void;
  readonly children: ComponentChildren;
}

/** The forms of one file. What is no valid YAML keeps its text and is mended where it is written. */
export function FileForms({ file, editing, onText, onYaml, children }: FileFormsProps): VNode {
  const t = workbenchMessages[editing.locale];
  const read = useMemo(() => {
    const document = parseDocument(file.text);
    return document.errors.length > 0 ? undefined : { value: document.toJS() };
  }, [file.text]);
  if (!read) {
    return (
      <div class="trial-wrong form">
        <p>{t.broken()}</p>
        <button type="button" class="button" onClick={() => onYaml(file.path)}>
          {t.showYaml()}
        </button>
      </div>
    );
  }
  const value: Editing = {
    ...editing,
    file: file.path,
    value: read.value,
    problems: editing.problems.filter((problem) => problem.file === file.path),
    onChange: (change, what, field) => onText(file.path, change(file.text), what, field),
  };
  return <EditingProvider value={value}>{children}</EditingProvider>;
}
