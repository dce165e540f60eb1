import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { promptMessages } from '../locales';
import { Badge } from './badge';
import { Panel } from './panel';
import { Pause, PauseActions } from './pause';
import { PromptContent } from './prompt-content';
import type { PromptHandlers, PromptState } from './prompt-state';

export interface PromptProps {
  readonly state: PromptState;
  readonly handlers: PromptHandlers;
  /** Counts how often the shortcut was pressed: each press opens the panel. */
  readonly calls: number;
  /** After each drawing: sizes may have changed. */
  readonly onDrawn: () => void;
  /** The panel was closed: where the focus goes back to. */
  readonly onClosed: () => void;
}

/** Everything that stands beside a composer: badge, panel with card or pause, and what a screen reader is told. */
export function Prompt({ state, handlers, calls, onDrawn, onClosed }: PromptProps): VNode {
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState<string | undefined>();
  const { guidance, phase, locale, reach } = state;
  const t = promptMessages[locale];
  const cards = guidance?.cards ?? [];
  const isPausing = state.pausing && guidance !== undefined;
  // The card stays the same while the text changes around it.
  const index = Math.max(
    0,
    cards.findIndex(({ id }) => id === chosen),
  );
  const panel = useRef<HTMLDivElement>(null);
  useEffect(onDrawn);
  useEffect(() => {
    if (isOpen) panel.current?.focus({ preventScroll: true });
  }, [isOpen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another press opens.
  useEffect(() => {
    if (calls > 0) press(true);
  }, [calls]);
  const isHandled = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another card is in view.
  useEffect(() => {
    // The button that had the focus went with its card.
    if (isHandled.current) panel.current?.focus({ preventScroll: true });
    isHandled.current = false;
  }, [cards[index]?.id]);

  function move(step: number): void {
    setChosen(cards.at((index + step + cards.length) % cards.length)?.id);
  }

  function close(): void {
    setOpen(false);
    if (state.pausing) handlers.onBackToEditing();
    else onClosed();
  }

  function press(opens: boolean): void {
    if (reach !== 'blind' && phase === 'on-request') handlers.onCheck();
    setOpen(opens);
    if (opens) panel.current?.focus({ preventScroll: true });
  }

  const keepingFocus: PromptHandlers = {
    ...handlers,
    onDismiss(card, scope) {
      isHandled.current = true;
      handlers.onDismiss(card, scope);
    },
    onFix(card, replacement) {
      isHandled.current = true;
      return handlers.onFix(card, replacement);
    },
  };

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Escape') close();
    else if (event.key === 'ArrowDown' && cards.length > 1) move(1);
    else if (event.key === 'ArrowUp' && cards.length > 1) move(-1);
    else return;
    event.preventDefault();
  }

  const isShown = isOpen || isPausing || state.pressAgain === true;
  const count = cards.length - (guidance?.quietNotes ?? 0);
  return (
    <>
      <div class="placed" data-part="badge">
        <Badge state={state} isOpen={isShown} onPress={() => press(!isOpen)} />
      </div>
      {isShown && (
        <div
          ref={panel}
          class="placed panel"
          data-part="panel"
          role="dialog"
          aria-label={isPausing ? undefined : t.card.label()}
          aria-labelledby={isPausing ? 'title' : undefined}
          aria-describedby={isPausing ? 'lead' : undefined}
          tabIndex={-1}
          lang={locale}
          onKeyDown={onKeyDown}
        >
          <Panel
            locale={locale}
            index={index}
            total={isPausing ? 0 : cards.length}
            isChecked={phase === 'done' || guidance !== undefined}
            onMove={move}
            onClose={close}
            onLocale={handlers.onLocale}
            actions={isPausing && <PauseActions locale={locale} {...handlers} />}
          >
            {isPausing ? (
              <Pause guidance={guidance} locale={locale} />
            ) : (
              <PromptContent state={state} index={index} handlers={keepingFocus} />
            )}
          </Panel>
        </div>
      )}
      <div class="hidden-visually" role="status" lang={locale}>
        {phase === 'done' && count > 0 && t.live.found({ count })}
      </div>
    </>
  );
}
