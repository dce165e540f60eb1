import type { VNode } from 'preact';
import type { Language } from '../../language/language';
import { type Bench, foldersOf, isChanged } from './bench';
import { canSaveInPlace } from './kept-files';
import { workbenchMessages } from './words';

export interface ToolbarProps {
  readonly locale: Language;
  readonly bench: Bench;
  /** What was just done or went wrong. */
  readonly message: string;
  readonly chain: readonly string[];
  readonly onSave: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onClose: () => void;
  readonly onAdd: () => void;
  readonly onChoose: (folder: string) => void;
}

/** What is done with the pack as a whole, and whether everything is saved. */
export function Toolbar(props: ToolbarProps): VNode {
  const { locale, bench, message, chain, onSave, onUndo, onRedo, onClose, onAdd, onChoose } = props;
  const t = workbenchMessages[locale];
  const unsaved = bench.files.filter(isChanged).length;
  const folders = foldersOf(bench);
  const last = bench.past.at(-1);
  return (
    <section class="toolbar" aria-label={t.toolbar()}>
      <div class="row">
        <button type="button" class="button button--primary" disabled={unsaved === 0} onClick={onSave}>
          {t.save()}
        </button>
        <button type="button" class="button" disabled={!last} onClick={onUndo}>
          <span aria-hidden="true">↶</span> {last ? t.undo({ what: last.what }) : t.undoNothing()}
        </button>
        {bench.future.length > 0 && (
          <button type="button" class="button" onClick={onRedo}>
            <span aria-hidden="true">↷</span> {t.redo()}
          </button>
        )}
        <span class="grow" />
        {canSaveInPlace() && (
          <button type="button" class="button button--quiet" onClick={onAdd}>
            {t.openAlso()}
          </button>
        )}
        <button type="button" class="button button--quiet" onClick={onClose}>
          {t.close()}
        </button>
      </div>
      <div class="row help">
        <span role="status">
          {unsaved > 0 ? `● ${t.unsavedFiles({ count: unsaved })}` : `✓ ${t.allSaved()}`}
          {message && ` · ${message}`}
        </span>
        <span class="grow" />
        {chain.length > 1 && <span>{t.chain({ chain: chain.join(' › ') })}</span>}
        {folders.length > 1 && (
          <label class="row">
            {t.pack.chosen()}
            <select value={bench.folder} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
              {folders.map((folder) => (
                <option key={folder} value={folder}>
                  {folder}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </section>
  );
}
