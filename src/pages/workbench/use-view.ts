import { useEffect, useState } from 'preact/hooks';
import { parseDocument } from 'yaml';
import type { BenchFile } from './bench';
import { idOf, valueAt } from './editing';
import { type Problem, type Section, sectionOf } from './problem-place';
import type { Path } from './set-value';
import { selectLine, YAML_ID } from './yaml-section';

export interface View {
  readonly section: Section;
  /** Id of the entry whose form stands open. */
  readonly openEntry: string;
  /** Path of the file that is shown as YAML. */
  readonly yamlFile: string;
}

interface Target {
  /** Elements to move to, the most exact first. */
  readonly ids: readonly string[];
  readonly line?: number;
  readonly column?: number;
}

export interface ViewState {
  readonly view: View;
  readonly onShow: (section: Section) => void;
  readonly onOpen: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onYaml: (path: string) => void;
  /** Shows a place of a file: in its form, else in its line. */
  readonly onGo: (place: Omit<Problem, 'message'>, files: readonly BenchFile[]) => void;
}

/** Which part of the page is shown, and where the keyboard moves to. */
export function useView(): ViewState {
  const [view, setView] = useState<View>({ section: 'rules', openEntry: '', yamlFile: '' });
  const [target, setTarget] = useState<Target | undefined>();

  useEffect(() => {
    if (!target) return;
    const found = target.ids.map((id) => document.getElementById(id)).find((element) => element !== null);
    if (!found) return;
    const fold = found.closest('details');
    if (fold) fold.open = true;
    if (found instanceof HTMLTextAreaElement && found.id === YAML_ID)
      selectLine(found, target.line ?? 1, target.column ?? 1);
    else focusOn(found);
    found.scrollIntoView({ block: 'center' });
  }, [target]);

  return {
    view,
    onShow: (section) => setView({ ...view, section, openEntry: '' }),
    onOpen: (openEntry) => setView((now) => ({ ...now, openEntry })),
    onFocus: (id) => setTarget({ ids: [id] }),
    onYaml: (yamlFile) => setView((now) => ({ ...now, section: 'yaml', yamlFile })),
    onGo: ({ file, field, line, column }, files) => {
      const section = sectionOf(file, field);
      if (section === 'yaml') {
        setView((now) => ({ ...now, section, yamlFile: file }));
        setTarget({ ids: [YAML_ID], line, column });
        return;
      }
      const entry = entryOf(section, file, field, files);
      setView((now) => ({ ...now, section, openEntry: entry }));
      const ids = field.map((_, at) => idOf(file, field.slice(0, field.length - at)));
      setTarget({ ids: [...ids, entry, `section-${section}`] });
    },
  };
}

/** Of a group of controls the first one is what can be written in. */
function focusOn(element: HTMLElement): void {
  const control = element.matches('fieldset') ? element.querySelector<HTMLElement>('input, textarea') : null;
  (control ?? element).focus();
}

/** The id of the entry that a field belongs to; contacts are entries by their place, fields by their key. */
function entryOf(section: Section, file: string, field: Path, files: readonly BenchFile[]): string {
  if (section === 'guidelines') return idOf(file, field.slice(0, 1));
  if (section === 'rules' || section === 'documents') return idOf(file, field.slice(0, 2));
  if (section !== 'contacts') return '';
  const text = files.find(({ path }) => path === file)?.text ?? '';
  const keys = Object.keys(Object(valueAt(parseDocument(text).toJS(), ['contacts'])));
  return idOf(file, ['contacts', keys.indexOf(String(field[1]))]);
}
