import type { ComponentChildren, VNode } from 'preact';
import type { Language } from '../language/language';
import { promptMessages } from '../locales';
import { Icon } from './icon';
import { LanguageSwitch } from './language-switch';
import { Mitten } from './mitten';

export interface PanelProps {
  readonly locale: Language;
  readonly index: number;
  readonly total: number;
  /** Whether the text was checked: nothing is said of checking where it was not. */
  readonly isChecked: boolean;
  readonly onMove: (step: number) => void;
  readonly onClose: () => void;
  readonly onLocale: (locale: Language) => void;
  /** Always in view, whatever the body's length. */
  readonly actions?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The frame of what is shown beside the composer: name, way between cards, language, and what stays private. */
export function Panel({
  locale,
  index,
  total,
  isChecked,
  onMove,
  onClose,
  onLocale,
  actions,
  children,
}: PanelProps): VNode {
  const t = promptMessages[locale].card;
  return (
    <>
      <header class="panel__head">
        <span class="panel__name">
          <Mitten /> Kintaitta
        </span>
        {total > 1 && (
          <>
            <button
              type="button"
              class="button button--icon"
              aria-label={t.previous()}
              onClick={() => onMove(-1)}
            >
              <Icon name="up" />
            </button>
            <span class="panel__position">
              <span aria-hidden="true">{t.position({ index: index + 1, total })}</span>
              <span class="hidden-visually" role="status">
                {t.positionLong({ index: index + 1, total })}
              </span>
            </span>
            <button type="button" class="button button--icon" aria-label={t.next()} onClick={() => onMove(1)}>
              <Icon name="down" />
            </button>
          </>
        )}
        <button type="button" class="button button--icon" aria-label={t.close()} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section class="panel__body" tabIndex={0} aria-label={t.label()}>
        {children}
      </section>
      {actions && <div class="panel__actions">{actions}</div>}
      <footer class="panel__foot">
        <span>{isChecked && t.local()}</span>
        <LanguageSwitch locale={locale} onLocale={onLocale} />
      </footer>
    </>
  );
}
