import { render } from 'preact';
import { keepPlaced } from './keep-placed';
import { onShortcut } from './on-shortcut';
import { Prompt } from './prompt';
import { promptRoot } from './prompt-root';
import type { PromptHandlers, PromptState } from './prompt-state';
import { themeOf } from './theme-of';

export interface PromptOptions {
  /** The compose box that the prompt stands beside. */
  readonly composer: HTMLElement;
  /** Where the prompt's host element goes: the modal dialog that holds the composer, else the body. */
  readonly container: HTMLElement;
  /** What must never be covered, the Post button above all. Asked each time the prompt is placed. */
  readonly avoid?: () => readonly Element[];
  readonly handlers: PromptHandlers;
  /** Ends the prompt: its host is removed, with everything that listens. */
  readonly signal: AbortSignal;
}

export interface MountedPrompt {
  readonly host: HTMLElement;
  /** Shows a new state; puts the host back if the site removed it. */
  readonly update: (state: PromptState) => void;
  /** Moves the focus to "Back to editing" of the pause. */
  readonly focusPause: () => void;
}

/** Puts a prompt beside a composer, in a shadow root of its own. */
export function mountPrompt({ composer, container, avoid, handlers, signal }: PromptOptions): MountedPrompt {
  const { host, root, attach } = promptRoot(container, signal);
  const { place } = keepPlaced({ composer, root, avoid: avoid ?? (() => []), signal });
  signal.addEventListener('abort', () => render(null, root), { once: true });

  function onClosed(): void {
    composer.focus({ preventScroll: true });
  }

  let shown: PromptState | undefined;
  let calls = 0;

  function draw(): void {
    if (!shown || signal.aborted) return;
    attach();
    host.dataset.phase = shown.phase;
    host.dataset.theme = themeOf(composer);
    render(
      <Prompt state={shown} handlers={handlers} calls={calls} onDrawn={place} onClosed={onClosed} />,
      root,
    );
  }

  onShortcut(
    composer,
    () => {
      calls += 1;
      draw();
    },
    signal,
  );

  return {
    host,
    update(state) {
      shown = state;
      draw();
    },
    focusPause() {
      root.querySelector<HTMLElement>('[data-pause=back]')?.focus({ preventScroll: true });
    },
  };
}
