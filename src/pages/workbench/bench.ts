import type { OpenPack } from './read-over';

/** An opened file. Its path begins with the folder of its pack. */
export interface BenchFile {
  readonly path: string;
  readonly text: string;
  /** As it stands where it is kept; absent: nowhere yet. */
  readonly saved?: string;
}

interface Step {
  readonly files: readonly BenchFile[];
  /** What was done, for the button that takes it back. */
  readonly what: string;
  /** Changes of the same field one after another are one step. */
  readonly field: string;
}

/** What lies on the workbench. Nothing is ever lost by a change: each is a step that can be taken back. */
export interface Bench {
  readonly files: readonly BenchFile[];
  /** The pack that is worked on, where several are open. */
  readonly folder: string;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
}

export type BenchAction =
  | { readonly type: 'open'; readonly files: readonly BenchFile[] }
  | { readonly type: 'add'; readonly files: readonly BenchFile[] }
  | { readonly type: 'choose'; readonly folder: string }
  | Edit
  | { readonly type: 'undo' | 'redo' | 'close' }
  | { readonly type: 'saved'; readonly path: string; readonly text: string };

export interface Edit {
  readonly type: 'edit';
  readonly path: string;
  readonly text: string;
  readonly what: string;
  /** Empty: a step of its own. */
  readonly field: string;
}

const MAX_STEPS = 200;
export const emptyBench: Bench = { files: [], folder: '', past: [], future: [] };

export const folderOf = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
export const isChanged = ({ text, saved }: BenchFile): boolean => text !== saved;
export const foldersOf = ({ files }: Bench): readonly string[] => [
  ...new Set(files.map(({ path }) => folderOf(path))),
];

/** The opened packs, for reading. */
export const packsOf = (bench: Bench): readonly OpenPack[] =>
  foldersOf(bench).map((folder) => ({
    folder,
    files: bench.files.filter(({ path }) => folderOf(path) === folder),
  }));

/** The bench after something was done. */
export function changeBench(bench: Bench, action: BenchAction): Bench {
  switch (action.type) {
    case 'close':
      return emptyBench;
    case 'open':
      return { ...emptyBench, files: action.files, folder: folderOf(action.files[0]?.path ?? '') };
    case 'add': {
      const kept = bench.files.filter(({ path }) => !action.files.some((file) => file.path === path));
      return { ...bench, files: [...kept, ...action.files] };
    }
    case 'choose':
      return { ...bench, folder: action.folder };
    case 'edit':
      return edit(bench, action);
    case 'undo':
      return travel(bench, 'past');
    case 'redo':
      return travel(bench, 'future');
    case 'saved':
      return markSaved(bench, action.path, action.text);
  }
}

function edit(bench: Bench, { path, text, what, field }: Edit): Bench {
  const old = bench.files.find((file) => file.path === path);
  if (old?.text === text) return bench;
  const files = old
    ? bench.files.map((file) => (file === old ? { ...file, text } : file))
    : [...bench.files, { path, text }];
  const goesOn = field !== '' && bench.past.at(-1)?.field === `${path} ${field}`;
  const step = { files: bench.files, what, field: field && `${path} ${field}` };
  return {
    ...bench,
    files,
    past: goesOn ? bench.past : [...bench.past, step].slice(-MAX_STEPS),
    future: [],
  };
}

/** One step back or forth. What is saved stays so: only texts travel. */
function travel(bench: Bench, to: 'past' | 'future'): Bench {
  const step = bench[to].at(-1);
  if (!step) return bench;
  const back = to === 'past' ? 'future' : 'past';
  const saved = new Map(bench.files.map((file) => [file.path, file.saved]));
  const files = step.files.map(({ path, text }) => {
    const kept = saved.get(path);
    return { path, text, ...(kept !== undefined && { saved: kept }) };
  });
  return {
    ...bench,
    files,
    [to]: bench[to].slice(0, -1),
    [back]: [...bench[back], { ...step, files: bench.files, field: '' }],
  };
}

function markSaved(bench: Bench, path: string, saved: string): Bench {
  return { ...bench, files: bench.files.map((file) => (file.path === path ? { ...file, saved } : file)) };
}
