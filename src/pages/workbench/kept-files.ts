import { type BenchFile, folderOf, nameOf } from './bench';

/** Where opened files are kept, as far as the browser lets a page write there. */
export interface KeptFiles {
  /** Lets the user choose a folder. Absent: none was chosen. */
  openFolder(): Promise<readonly BenchFile[] | undefined>;
  /** Lets the user choose files of one pack. */
  openFiles(): Promise<readonly BenchFile[] | undefined>;
  /** Lets the user choose the folder that new files go to. */
  chooseHome(folder: string): Promise<boolean>;
  hasHome(file: BenchFile): boolean;
  /**
   * Writes a file to where it is kept.
   * @param isSure writes even over what somebody else has changed meanwhile.
   */
  write(file: BenchFile, isSure: boolean): Promise<Written>;
}

/** `disk` is what stands in the file: somebody else has changed it since it was opened. */
export type Written =
  | { readonly state: 'saved' }
  | { readonly state: 'changed-elsewhere'; readonly disk: string };

/** Whether the browser lets a page save files in place (Chromium does, Firefox does not). */
export const canSaveInPlace = (): boolean => 'showDirectoryPicker' in window;

const isYaml = (name: string): boolean => /\.ya?ml$/.test(name);

export function createKeptFiles(): KeptFiles {
  const handles = new Map<string, FileSystemFileHandle>();
  const homes = new Map<string, FileSystemDirectoryHandle>();
  /** Files with the line breaks of Windows: they keep them. */
  const windows = new Set<string>();

  async function readFile(path: string, handle: FileSystemFileHandle): Promise<BenchFile> {
    const raw = await (await handle.getFile()).text();
    const text = withPlainBreaks(raw);
    if (text !== raw) windows.add(path);
    handles.set(path, handle);
    return { path, text, saved: text };
  }

  async function readFolder(
    directory: FileSystemDirectoryHandle,
    folder: string,
  ): Promise<readonly BenchFile[]> {
    homes.set(folder, directory);
    const files: BenchFile[] = [];
    for await (const entry of directory.values()) {
      if (entry instanceof FileSystemFileHandle && isYaml(entry.name)) {
        files.push(await readFile(`${folder}/${entry.name}`, entry));
      }
    }
    return files.toSorted((a, b) => a.path.localeCompare(b.path));
  }

  return {
    async openFolder() {
      const directory = await pick('showDirectoryPicker', { mode: 'readwrite', id: 'kintaitta' });
      if (!(directory instanceof FileSystemDirectoryHandle)) return undefined;
      const own = await readFolder(directory, directory.name || 'pack');
      const packs: BenchFile[] = [...own];
      for await (const entry of directory.values()) {
        if (!(entry instanceof FileSystemDirectoryHandle)) continue;
        const files = await readFolder(entry, entry.name);
        if (files.some(({ path }) => nameOf(path) === 'pack.yaml')) packs.push(...files);
      }
      return packs;
    },
    async openFiles() {
      const types = [{ description: 'YAML', accept: { 'application/yaml': ['.yaml', '.yml'] } }];
      const picked = await pick('showOpenFilePicker', { multiple: true, types, id: 'kintaitta' });
      if (!Array.isArray(picked)) return undefined;
      const chosen = picked.filter((handle) => handle instanceof FileSystemFileHandle);
      return Promise.all(chosen.map((handle) => readFile(`pack/${handle.name}`, handle)));
    },
    async chooseHome(folder) {
      const directory = await pick('showDirectoryPicker', { mode: 'readwrite', id: 'kintaitta' });
      if (!(directory instanceof FileSystemDirectoryHandle)) return false;
      homes.set(folder, directory);
      return true;
    },
    hasHome: ({ path }) => handles.has(path) || homes.has(folderOf(path)),
    async write({ path, text, saved = '' }, isSure) {
      const handle =
        handles.get(path) ?? (await homes.get(folderOf(path))?.getFileHandle(nameOf(path), { create: true }));
      if (!handle) throw new Error(`There is no place to keep ${path}.`);
      const disk = withPlainBreaks(await (await handle.getFile()).text());
      if (!isSure && disk !== saved) return { state: 'changed-elsewhere', disk };
      const writable = await handle.createWritable();
      await writable.write(windows.has(path) ? text.replaceAll('\n', '\r\n') : text);
      await writable.close();
      handles.set(path, handle);
      return { state: 'saved' };
    },
  };
}

/** Shows one of the browser's own pickers, which not every browser has. Absent: nothing was chosen. */
async function pick(name: 'showDirectoryPicker' | 'showOpenFilePicker', options: object): Promise<unknown> {
  const show: unknown = Reflect.get(window, name);
  if (typeof show !== 'function') return undefined;
  try {
    return await show.call(window, options);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

/** Forms and checks know one kind of line break only. */
const withPlainBreaks = (text: string): string => text.replaceAll('\r\n', '\n');

/** Files of an ordinary file field, also of whole folders; they can only be downloaded again. */
export async function readFileList(list: FileList): Promise<readonly BenchFile[]> {
  const yaml = [...list].filter(({ name }) => isYaml(name));
  return Promise.all(
    yaml.map(async (file) => {
      const text = withPlainBreaks(await file.text());
      const folder = folderOf(file.webkitRelativePath).split('/').at(-1);
      return { path: `${folder || 'pack'}/${file.name}`, text, saved: text };
    }),
  );
}
