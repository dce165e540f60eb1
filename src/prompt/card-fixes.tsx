import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Card } from '../guidance/guidance';
import type { Language } from '../language/language';
import { promptMessages } from '../locales';
import { copyText } from './copy-text';

export interface FixHandlers {
  /** Absent where there is no box to change, as in the popup: words are copied then. */
  readonly onFix?: ((card: Card, replacement: string) => Promise<boolean>) | undefined;
}

const MAX_SUGGESTIONS = 3;

/** The certain fix as one click; other suggestions, whose form the sentence may not fit, to copy. */
export function CardFixes({
  card,
  locale,
  onFix,
}: FixHandlers & { readonly card: Card; readonly locale: Language }): VNode | null {
  const t = promptMessages[locale].card;
  const [told, setTold] = useState<'copied' | 'notFixed' | undefined>();
  const { fix } = card;
  const words = card.suggestions.filter((word) => word !== fix).slice(0, MAX_SUGGESTIONS);
  const canFix = onFix !== undefined && fix !== undefined && told !== 'notFixed';
  const toCopy = canFix || !fix ? words : [fix, ...words];
  if (!canFix && toCopy.length === 0) return null;

  async function takeFix(): Promise<void> {
    if (onFix && fix !== undefined && !(await onFix(card, fix))) setTold('notFixed');
  }

  return (
    <div class="card__actions">
      {canFix && (
        <button
          type="button"
          class="button button--primary button--small"
          data-fix
          onClick={() => void takeFix()}
        >
          {fix === '' ? t.remove() : t.fix({ word: fix })}
        </button>
      )}
      {toCopy.map((word) => (
        <button
          type="button"
          class="button button--small"
          key={word}
          aria-label={t.copyWord({ word })}
          onClick={(event) => void copyText(word, event.currentTarget).then(() => setTold('copied'))}
        >
          {word}
        </button>
      ))}
      <span class="told" role="status">
        {told && t[told]()}
      </span>
    </div>
  );
}
