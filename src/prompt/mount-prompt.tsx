import type { PromptHandlers, PromptState } from './prompt-state';

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
export function mountPrompt({ container, signal }: PromptOptions): MountedPrompt {
  const host = document.createElement('kintaitta-prompt');
  container.append(host);
  signal.addEventListener('abort', () => host.remove(), { once: true });
  return {
    host,
    update: (state) => {
      host.dataset.phase = state.phase;
      if (!host.isConnected) container.append(host);
    },
    focusPause: () => host.focus(),
  };
}
