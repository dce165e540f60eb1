import type { VNode } from 'preact';
import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { Frame } from '../frame';
import type { PageProps } from '../start-page';
import '../styles/workbench.css';
import { changeBench, emptyBench, folderOf, packsOf } from './bench';
import { BenchForms } from './bench-forms';
import { createKeptFiles } from './kept-files';
import { ConflictNote, RecoveryNote } from './notes';
import { StartPanel } from './start-panel';
import { Toolbar } from './toolbar';
import { useRecovery } from './use-recovery';
import { useSaving } from './use-saving';
import { useTrial } from './use-trial';
import { workbenchMessages } from './words';

/** Opens a pack, edits it in forms or YAML, shows at once what its rules find, tries texts, saves. No server. */
export function Workbench({ locale }: PageProps): VNode {
  const t = workbenchMessages[locale];
  const kept = useMemo(createKeptFiles, []);
  const [bench, act] = useReducer(changeBench, emptyBench);
  const tried = useTrial(bench);
  const saving = useSaving(bench, kept, act, t);
  const recovered = useRecovery(bench.files);
  const isOpen = bench.files.length > 0;
  const { copy } = recovered;

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      if (isOpen) void saving.save();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen, saving]);

  return (
    <Frame locale={locale} title={t.title()}>
      <p>{t.intro()}</p>
      {copy && !isOpen && (
        <RecoveryNote
          locale={locale}
          copy={copy}
          onTake={() => {
            act({ type: 'open', files: copy.files });
            recovered.discard();
          }}
          onDiscard={recovered.discard}
        />
      )}
      {!isOpen && (
        <>
          <StartPanel
            locale={locale}
            kept={kept}
            onOpen={(files) => act({ type: 'open', files })}
            onFault={saving.say}
          />
          <p role="status">{saving.message}</p>
        </>
      )}
      {isOpen && (
        <>
          <Toolbar
            locale={locale}
            bench={bench}
            message={saving.message}
            chain={tried.trial?.chain ?? []}
            onSave={() => void saving.save()}
            onUndo={() => act({ type: 'undo' })}
            onRedo={() => act({ type: 'redo' })}
            onClose={() => {
              if (bench.files.every(({ text, saved }) => text === saved) || window.confirm(t.closeUnsaved()))
                act({ type: 'close' });
            }}
            onAdd={() =>
              void kept
                .openFolder()
                .then((files) => files && act({ type: 'add', files: apart(files, bench.folder) }))
            }
            onChoose={(folder) => act({ type: 'choose', folder })}
          />
          {saving.conflict && (
            <ConflictNote
              locale={locale}
              conflict={saving.conflict}
              onOverwrite={() => saving.conflict && void saving.overwrite(saving.conflict)}
              onTakeDisk={() => {
                if (!saving.conflict) return;
                const { file, disk } = saving.conflict;
                act({ type: 'edit', path: file.path, text: disk, what: t.step.take(), field: '' });
                act({ type: 'saved', path: file.path, text: disk });
                saving.dismiss();
              }}
              onDismiss={saving.dismiss}
            />
          )}
          {tried.hasFailed && (
            <p role="alert" class="trial-wrong">
              {t.engineFailed()}
            </p>
          )}
          <BenchForms
            locale={locale}
            files={packsOf(bench).find(({ folder }) => folder === bench.folder)?.files ?? []}
            folder={bench.folder}
            tried={tried}
            onText={(path, text, what, field) => act({ type: 'edit', path, text, what, field })}
          />
        </>
      )}
    </Frame>
  );
}

/** A pack that is opened beside another never takes the place of its files. */
function apart<T extends { readonly path: string }>(files: readonly T[], folder: string): readonly T[] {
  return files.filter(({ path }) => folderOf(path) !== folder);
}
