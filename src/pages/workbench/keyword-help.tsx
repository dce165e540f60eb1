import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type KeywordForm, keywordsOf } from '../../check/look-up-keyword';
import { listAt, triedRule, useEditing } from './editing';

export interface KeywordHelpProps {
  /** Id of the rule. */
  readonly rule: string;
  /** The term that is looked for. */
  readonly match: unknown;
}

/** What the Finnish dictionary says of the words of a rule: unknown ones at once, their forms on request. */
export function KeywordHelp({ rule, match }: KeywordHelpProps): VNode | null {
  const { trial, client, t } = useEditing();
  const [shown, setShown] = useState<{ readonly word: string; readonly forms: readonly KeywordForm[] }>();
  const texts = (name: string) => listAt(match, [name]).map(String);
  const words = keywordsOf({ match: { lemma: texts('lemma'), phrase: texts('phrase') } });
  const remarks = triedRule(trial, rule)?.words.filter(({ word }) => words.includes(word)) ?? [];
  if (words.length === 0) return null;
  return (
    <div class="keywords">
      {remarks.map(({ word, isKnown, formOf }) => (
        <p key={word} class="fault" data-keyword={word}>
          {isKnown ? t.keyword.formOf({ word, base: formOf.join(', ') }) : t.keyword.unknown({ word })}
        </p>
      ))}
      <div class="row">
        <span class="help">{t.keyword.show()}</span>
        {words.slice(0, 12).map((word) => (
          <button
            type="button"
            class="button button--small"
            key={word}
            aria-pressed={shown?.word === word}
            onClick={() => void client.formsOf(word).then((forms) => setShown({ word, forms }))}
          >
            {word}
          </button>
        ))}
      </div>
      {shown && words.includes(shown.word) && (
        <p role="status" class="help" data-forms={shown.word}>
          {t.keyword.finds({ word: shown.word })}{' '}
          {shown.forms
            .map(({ form, alsoOf }) =>
              alsoOf.length > 0 ? `${form} (${t.keyword.also({ words: alsoOf.join(', ') })})` : form,
            )
            .join(', ')}
        </p>
      )}
    </div>
  );
}
