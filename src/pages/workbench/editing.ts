import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../language/language';
import type { Problem } from './problem-place';
import { type Path, setValue } from './set-value';
import { type Words, workbenchMessages } from './words';
import type { Trial, TriedRule } from './workshop';
import type { WorkshopClient } from './workshop-client';

export interface Editing {
  readonly locale: Language;
  /** Path of the file that the fields around stand in. */
  readonly file: string;
  /** What the file says, as read from YAML. */
  readonly value: unknown;
  /** Those of this file. */
  readonly problems: readonly Problem[];
  readonly trial: Trial | undefined;
  readonly client: WorkshopClient;
  /** The entry whose form stands open, by its id on the page. */
  readonly openEntry: string;
  readonly onOpen: (id: string) => void;
  /** Moves the keyboard to an element of the page, once it is there. */
  readonly onFocus: (id: string) => void;
  /**
   * @param change what becomes of the text of the file.
   * @param field changes of the same field one after another are one step back; empty: a step of its own.
   */
  readonly onChange: (change: (text: string) => string, what: string, field: string) => void;
}

const EditingContext = createContext<Editing | undefined>(undefined);
export const EditingProvider = EditingContext.Provider;

/** What the fields of a form need of the file around them. */
export function useEditing(): Editing & { readonly t: Words } {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('A field of the workbench stands outside of a file.');
  return { ...editing, t: workbenchMessages[editing.locale] };
}

/** The id of a field or entry on the page. */
export const idOf = (file: string, path: Path): string => `${file}#${path.join('/')}`;

/** What a file says at a place; `undefined` where it says nothing. */
export function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  return at;
}

/** A text as it stands in a field; empty where there is none. */
export function textAt(value: unknown, path: Path): string {
  const at = valueAt(value, path);
  return typeof at === 'string' || typeof at === 'number' || typeof at === 'boolean' ? String(at) : '';
}

/** One or several texts, as a list. */
export function listAt(value: unknown, path: Path): readonly unknown[] {
  const at = valueAt(value, path);
  if (Array.isArray(at)) return at;
  return at === undefined || at === null ? [] : [at];
}

export interface Field {
  readonly id: string;
  readonly text: string;
  readonly faults: readonly Problem[];
  readonly set: (value: unknown) => void;
}

/** One field of the file: what it says, what is wrong with it, and how it is set. `undefined` removes it. */
export function useField(path: Path, order: readonly string[] = []): Field {
  const { file, value, problems, onChange, t } = useEditing();
  const key = path.join('/');
  return {
    id: idOf(file, path),
    text: textAt(value, path),
    faults: problems.filter(({ field }) => path.every((part, at) => field[at] === part)),
    set: (next) => onChange((text) => setValue(text, path, next, order), t.step.change(), key),
  };
}

/** Results of a rule's examples by its id. */
export const triedRule = (trial: Trial | undefined, id: string): TriedRule | undefined =>
  trial?.rules.find((rule) => rule.id === id);
