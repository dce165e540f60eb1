import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../language/language';
import { startingFiles } from '../../pack/starting-files';
import type { BenchFile } from './bench';
import { canSaveInPlace, type KeptFiles, readFileList } from './kept-files';
import { workbenchMessages } from './words';

export interface StartPanelProps {
  readonly locale: Language;
  readonly kept: KeptFiles;
  readonly onOpen: (files: readonly BenchFile[]) => void;
  readonly onFault: (message: string) => void;
}

/** The two ways in: rules that are there already, or a new start. */
export function StartPanel({ locale, kept, onOpen, onFault }: StartPanelProps): VNode {
  const t = workbenchMessages[locale];
  const [name, setName] = useState('');
  const id = idFrom(name);
  const take = (opening: Promise<readonly BenchFile[] | undefined>) =>
    opening.then(
      (files) => {
        if (!files) return;
        if (files.length > 0) onOpen(files);
        else onFault(t.start.noYaml());
      },
      (error) =>
        onFault(t.start.unreadable({ detail: error instanceof Error ? error.message : String(error) })),
    );
  return (
    <div class="starts">
      <section class="section" aria-labelledby="start-open">
        <h2 id="start-open">{t.start.open()}</h2>
        <p>{t.start.openHelp()}</p>
        {canSaveInPlace() && (
          <div class="row">
            <button type="button" class="button button--primary" onClick={() => void take(kept.openFolder())}>
              {t.start.folder()}
            </button>
            <button type="button" class="button" onClick={() => void take(kept.openFiles())}>
              {t.start.files()}
            </button>
          </div>
        )}
        {!canSaveInPlace() && (
          <>
            <label class="field">
              <span>{t.start.files()}</span>
              <input
                type="file"
                multiple
                accept=".yaml,.yml"
                onChange={({ currentTarget: { files } }) => void (files && take(readFileList(files)))}
              />
            </label>
            <label class="field">
              <span>{t.start.folder()}</span>
              <input
                type="file"
                {...{ webkitdirectory: true }}
                onChange={({ currentTarget: { files } }) => void (files && take(readFileList(files)))}
              />
            </label>
            <p class="help">{t.start.downloads()}</p>
          </>
        )}
      </section>
      <section class="section" aria-labelledby="start-new">
        <h2 id="start-new">{t.start.new()}</h2>
        <p>{t.start.newHelp()}</p>
        <form
          class="row row--form"
          onSubmit={(event) => {
            event.preventDefault();
            if (id) onOpen(startingFiles(id, name.trim()).map(({ path, text }) => ({ path, text })));
          }}
        >
          <label class="field">
            <span>{t.start.name()}</span>
            <input
              type="text"
              required
              value={name}
              placeholder={t.start.namePlaceholder()}
              onInput={({ currentTarget }) => setName(currentTarget.value)}
            />
          </label>
          <button type="submit" class="button button--primary">
            {t.start.begin()}
          </button>
        </form>
      </section>
    </div>
  );
}

/** The id of a pack from the name of its municipality: `Kuntalan kunta` → `kuntalan-kunta`. */
export function idFrom(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
}
