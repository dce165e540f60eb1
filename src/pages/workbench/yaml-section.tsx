import type { VNode } from 'preact';
import type { Language } from '../../language/language';
import { type BenchFile, isChanged, nameOf } from './bench';
import { downloadFile } from './download-file';
import { explainProblem } from './explain-problem';
import type { Problem } from './problem-place';
import { workbenchMessages } from './words';

export interface YamlSectionProps {
  readonly locale: Language;
  readonly files: readonly BenchFile[];
  /** Path of the file that is shown. */
  readonly shown: string;
  readonly problems: readonly Problem[];
  readonly onShow: (path: string) => void;
  readonly onText: (path: string, text: string) => void;
}

export const YAML_ID = 'yaml';

/** Each file as it is written: the same as the forms, and what has no form. */
export function YamlSection(props: YamlSectionProps): VNode | null {
  const { locale, files, shown, problems, onShow, onText } = props;
  const t = workbenchMessages[locale];
  const current = files.find(({ path }) => path === shown) ?? files[0];
  if (!current) return null;
  const own = problems.filter(({ file }) => file === current.path);
  return (
    <div class="form">
      <label class="field">
        <span>{t.file()}</span>
        <select value={current.path} onChange={({ currentTarget }) => onShow(currentTarget.value)}>
          {files.map((file) => (
            <option key={file.path} value={file.path}>
              {nameOf(file.path)}
              {isChanged(file) ? ` ● ${t.unsaved()}` : ''}
            </option>
          ))}
        </select>
      </label>
      <div class="field">
        <label for={YAML_ID}>{t.content()}</label>
        <textarea
          id={YAML_ID}
          class="yaml"
          rows={24}
          spellcheck={false}
          value={current.text}
          {...(own.length > 0 && { 'aria-invalid': true, 'aria-describedby': `${YAML_ID}!` })}
          onInput={({ currentTarget }) => onText(current.path, currentTarget.value)}
        />
        {own.length > 0 && (
          <ul class="plain-list fault" id={`${YAML_ID}!`}>
            {own.slice(0, 5).map(({ line, column, message }) => (
              <li key={`${line}:${column} ${message}`}>
                {t.place({ line, column })} {explainProblem(message, locale)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="row">
        <button type="button" class="button" onClick={() => downloadFile(nameOf(current.path), current.text)}>
          {t.download({ name: nameOf(current.path) })}
        </button>
      </div>
    </div>
  );
}

/** Puts the cursor at a place of the file, and shows it. */
export function selectLine(box: HTMLTextAreaElement, line: number, column: number): void {
  const lines = box.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, each) => sum + each.length + 1, 0);
  box.focus();
  box.setSelectionRange(start + column - 1, start + (lines[line - 1]?.length ?? 0));
  const height = Number.parseFloat(getComputedStyle(box).lineHeight) || 20;
  box.scrollTop = Math.max(0, (line - 6) * height);
}
