import type { VNode } from 'preact';
import type { Language } from '../../language/language';
import { nameOf } from './bench';
import type { RecoveryCopy } from './recovery';
import type { Conflict } from './use-saving';
import { workbenchMessages } from './words';

export interface RecoveryNoteProps {
  readonly locale: Language;
  readonly copy: RecoveryCopy;
  readonly onTake: () => void;
  readonly onDiscard: () => void;
}

/** Unsaved work of an earlier page: to be taken back, or thrown away. */
export function RecoveryNote({ locale, copy, onTake, onDiscard }: RecoveryNoteProps): VNode {
  const t = workbenchMessages[locale].recovery;
  const at = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(copy.at),
  );
  const names = copy.files.filter(({ text, saved }) => text !== saved).map(({ path }) => nameOf(path));
  return (
    <section class="section note" aria-labelledby="recovery">
      <h2 id="recovery">{t.title()}</h2>
      <p>{t.text({ at, names: names.join(', ') })}</p>
      <div class="row">
        <button type="button" class="button button--primary" onClick={onTake}>
          {t.take()}
        </button>
        <button type="button" class="button" onClick={onDiscard}>
          {t.discard()}
        </button>
      </div>
    </section>
  );
}

export interface ConflictNoteProps {
  readonly locale: Language;
  readonly conflict: Conflict;
  readonly onOverwrite: () => void;
  readonly onTakeDisk: () => void;
  readonly onDismiss: () => void;
}

/** Somebody else has changed a file meanwhile: nobody's work is lost without being asked. */
export function ConflictNote({
  locale,
  conflict,
  onOverwrite,
  onTakeDisk,
  onDismiss,
}: ConflictNoteProps): VNode {
  const t = workbenchMessages[locale].conflict;
  return (
    <section class="section note" role="alert">
      <h2>{t.title({ name: nameOf(conflict.file.path) })}</h2>
      <p>{t.text()}</p>
      <div class="row">
        <button type="button" class="button" onClick={onOverwrite}>
          {t.overwrite()}
        </button>
        <button type="button" class="button" onClick={onTakeDisk}>
          {t.take()}
        </button>
        <button type="button" class="button button--quiet" onClick={onDismiss}>
          {t.dismiss()}
        </button>
      </div>
    </section>
  );
}
