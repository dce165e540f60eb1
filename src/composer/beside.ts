import type { Composer } from '../platforms/find-composer';
import { createHighlights, type Mark } from '../prompt/highlights';
import { type MountedPrompt, mountPrompt } from '../prompt/mount-prompt';
import type { PromptHandlers, PromptState } from '../prompt/prompt-state';
import { containerFor } from './place-of-prompt';

/** What stands beside a composer: the prompt and the underlines, both gone with `signal`. */
export interface Beside {
  /** Shows the state; mounts the prompt where there is none yet. */
  show(state: PromptState, marks: readonly Mark[]): void;
  /** Underlines other words than before, or the same in another way. */
  mark(marks: readonly Mark[]): void;
  focusPause(): void;
  /** Moves the prompt to another part of the page: a later step of the same post. */
  moveTo(element: HTMLElement): void;
  clear(): void;
}

export function createBeside(
  composer: Composer,
  submits: () => readonly Element[],
  handlers: PromptHandlers,
  signal: AbortSignal,
): Beside {
  let place: HTMLElement = composer.box;
  const highlights = createHighlights(() => containerFor(place));
  let prompt: MountedPrompt | undefined;
  let mounted = new AbortController();

  function clear(): void {
    mounted.abort();
    prompt = undefined;
    highlights.clear();
  }

  function mount(): MountedPrompt {
    mounted = new AbortController();
    return mountPrompt({
      composer: place,
      container: containerFor(place),
      avoid: submits,
      handlers,
      signal: AbortSignal.any([signal, mounted.signal]),
    });
  }

  signal.addEventListener('abort', clear, { once: true });
  return {
    show: (state, marks) => {
      if (signal.aborted) return;
      prompt ??= mount();
      prompt.update(state);
      highlights.paint(marks);
    },
    // A card may ask for its words after the box has left the page: then there is nothing to underline.
    mark: (marks) => {
      if (prompt) highlights.paint(marks);
    },
    focusPause: () => prompt?.focusPause(),
    moveTo: (element) => {
      clear();
      place = element;
    },
    clear,
  };
}
