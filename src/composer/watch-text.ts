const IDLE_MS = 400;

interface TextWatcher {
  /** Called at once after a paste, otherwise when the writer has paused. */
  readonly onSettled: () => void;
}

export interface WatchedText {
  /** Whether an input method is in the middle of a word. */
  isComposing(): boolean;
}

/**
 * Tells when the text in any box of `root` changes. Editors render line breaks without an `input` event, so rich
 * boxes are observed as well; native fields only speak by events.
 */
export function watchText(root: Element, watcher: TextWatcher, signal: AbortSignal): WatchedText {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isComposing = false;

  const settle = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      // During input by an input method every intermediate form shows: only the final one is the writer's.
      if (!isComposing && !signal.aborted) watcher.onSettled();
    }, delay);
  };
  const changed = () => settle(IDLE_MS);
  const observer = new MutationObserver(changed);
  observer.observe(root, { childList: true, characterData: true, subtree: true });

  const options = { capture: true, signal };
  root.addEventListener('input', changed, options);
  root.addEventListener('paste', () => settle(0), options);
  root.addEventListener('compositionstart', () => (isComposing = true), options);
  root.addEventListener(
    'compositionend',
    () => {
      isComposing = false;
      changed();
    },
    options,
  );
  // A page may set a field's value without any event.
  root.addEventListener('focusin', changed, options);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  return { isComposing: () => isComposing };
}
