import type { VNode } from 'preact';
import { useEditing } from './editing';

export interface EntryToolsProps {
  readonly title: string;
  readonly canMoveUp: boolean;
  readonly canMoveDown: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onCopy?: () => void;
  readonly onRemove: () => void;
}

/** What can be done with an entry as a whole. */
export function EntryTools({
  title,
  canMoveUp,
  canMoveDown,
  onMove,
  onCopy,
  onRemove,
}: EntryToolsProps): VNode {
  const { t } = useEditing();
  return (
    <fieldset class="row entry__tools" aria-label={title}>
      {onCopy && (
        <button type="button" class="button button--small" onClick={onCopy}>
          {t.tools.copy()}
        </button>
      )}
      {canMoveUp && (
        <button type="button" class="button button--small" onClick={() => onMove(-1)}>
          <span aria-hidden="true">↑</span> {t.tools.up()}
        </button>
      )}
      {canMoveDown && (
        <button type="button" class="button button--small" onClick={() => onMove(1)}>
          <span aria-hidden="true">↓</span> {t.tools.down()}
        </button>
      )}
      <button type="button" class="button button--small button--danger" onClick={onRemove}>
        {t.tools.delete()}
      </button>
    </fieldset>
  );
}
