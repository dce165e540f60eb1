/** In the notation of `aria-keyshortcuts`. */
export const SHORTCUT = 'Alt+Shift+K';

/** Calls back when the shortcut is pressed in the composer: by keyboard our badge may be far away. */
export function onShortcut(composer: HTMLElement, onPress: () => void, signal: AbortSignal): void {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.code !== 'KeyK' || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
      if (!event.composedPath().includes(composer)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      onPress();
    },
    { capture: true, signal },
  );
}
