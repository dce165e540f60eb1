import { useRef, useState } from 'preact/hooks';
import { type Bench, type BenchAction, type BenchFile, isChanged, nameOf } from './bench';
import { downloadFile } from './download-file';
import { canSaveInPlace, type KeptFiles } from './kept-files';
import type { Words } from './words';

/** A file that somebody else has changed since it was opened. */
export interface Conflict {
  readonly file: BenchFile;
  readonly disk: string;
}

export interface Saving {
  /** What became of the last attempt. */
  readonly message: string;
  readonly conflict: Conflict | undefined;
  /** Saves every changed file; in place where the browser can, else as downloads. */
  readonly save: () => Promise<void>;
  /** Writes over what somebody else has changed. */
  readonly overwrite: (conflict: Conflict) => Promise<void>;
  readonly dismiss: () => void;
  readonly say: (message: string) => void;
}

export function useSaving(
  bench: Bench,
  kept: KeptFiles,
  act: (action: BenchAction) => void,
  t: Words,
): Saving {
  // A key may be pressed before the listener knows of the last letter.
  const latest = useRef(bench);
  latest.current = bench;
  const [message, say] = useState('');
  const [conflict, setConflict] = useState<Conflict | undefined>();

  function download(file: BenchFile): void {
    downloadFile(nameOf(file.path), file.text);
    act({ type: 'saved', path: file.path, text: file.text });
  }

  /** Whether the file lies where it is kept now. */
  async function write(file: BenchFile, isSure: boolean): Promise<boolean> {
    const written = await kept.write(file, isSure);
    if (written.state === 'changed-elsewhere') {
      setConflict({ file, disk: written.disk });
      return false;
    }
    act({ type: 'saved', path: file.path, text: file.text });
    return true;
  }

  async function save(): Promise<void> {
    const changed = latest.current.files.filter(isChanged);
    const names = changed.map(({ path }) => nameOf(path)).join(', ');
    setConflict(undefined);
    if (!canSaveInPlace()) {
      changed.forEach(download);
      say(t.saved.downloaded({ names }));
      return;
    }
    try {
      const homeless = changed.find((file) => !kept.hasHome(file));
      if (homeless && !(await kept.chooseHome(homeless.path.slice(0, homeless.path.lastIndexOf('/')))))
        return;
      for (const file of changed) if (!(await write(file, false))) return;
      say(t.saved.inPlace({ names }));
    } catch (error) {
      say(t.saved.failed({ detail: error instanceof Error ? error.message : String(error) }));
    }
  }

  return {
    message,
    conflict,
    save,
    async overwrite({ file }) {
      setConflict(undefined);
      try {
        if (await write(file, true)) say(t.saved.inPlace({ names: nameOf(file.path) }));
      } catch (error) {
        say(t.saved.failed({ detail: error instanceof Error ? error.message : String(error) }));
      }
    },
    dismiss: () => setConflict(undefined),
    say,
  };
}
