import type { VNode } from 'preact';
import type { Card } from '../guidance/guidance';
import type { Language } from '../language/language';
import { promptMessages } from '../locales';
import type { DismissScope } from './prompt-state';

export interface DismissingProps {
  readonly card: Card;
  readonly locale: Language;
  /** Which dismissals make sense here; all where left out. */
  readonly scopes?: readonly DismissScope[];
  readonly onDismiss: (card: Card, scope: DismissScope) => void;
}

const allScopes: readonly DismissScope[] = ['once', 'words', 'rule'];

/** "This is fine": this time, these words, or this remark for good. */
export function Dismissing({ card, locale, scopes = allScopes, onDismiss }: DismissingProps): VNode {
  const t = promptMessages[locale].card;
  const words: Record<DismissScope, string> = {
    once: t.dismissOnce(),
    words: t.dismissWords(),
    rule: t.dismissRule(),
  };
  return (
    <details class="more">
      <summary>{t.dismiss()}</summary>
      <div class="more__choices">
        {scopes.map((scope) => (
          <button
            type="button"
            class="button button--small"
            data-dismiss={scope}
            key={scope}
            onClick={() => onDismiss(card, scope)}
          >
            {words[scope]}
          </button>
        ))}
        <p class="told">{t.dismissHelp()}</p>
      </div>
    </details>
  );
}
