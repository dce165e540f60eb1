import type { VNode } from 'preact';
import type { Dismissal } from '../guidance/dismissal';
import { kindWords } from '../guidance/kind-words';
import { pageMessages } from '../locales';
import { dismissals, quietBudget } from '../settings/settings';
import type { PageProps } from './start-page';
import { useSetting } from './use-setting';

/** What the user does not want to be told again, each to be brought back. */
export function Dismissed({ locale }: PageProps): VNode {
  const t = pageMessages[locale].options;
  const all = useSetting(dismissals)?.value ?? [];
  if (all.length === 0) return <p class="help">{t.dismissalsNone()}</p>;

  function restoreAll(): void {
    void Promise.all([dismissals.clear(), quietBudget.clear()]);
  }

  return (
    <>
      <ul class="plain-list">
        {all.map((dismissal) => (
          <li class="row" key={`${dismissal.rule} ${dismissal.words ?? ''}`}>
            <span class="grow">
              <strong>{kindWords(dismissal.kind ?? 'other').what[locale]}</strong>
              <br />
              <span class="help">
                {dismissal.words === undefined
                  ? t.dismissedRule()
                  : t.dismissedWords({ words: dismissal.words })}
              </span>
            </span>
            <button
              type="button"
              class="button button--small"
              onClick={() => void dismissals.set(all.filter((one: Dismissal) => one !== dismissal))}
            >
              {t.restore()}
            </button>
          </li>
        ))}
      </ul>
      <div>
        <button type="button" class="button button--small" onClick={restoreAll}>
          {t.restoreAll()}
        </button>
      </div>
    </>
  );
}
