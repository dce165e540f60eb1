/** Tells when the box has left the page: an observer of size also hears of that. */
export function watchLeaving(box: Element, onLeft: () => void, signal: AbortSignal): void {
  const size = new ResizeObserver(() => {
    if (!box.isConnected && !signal.aborted) onLeft();
  });
  size.observe(box);
  signal.addEventListener('abort', () => size.disconnect(), { once: true });
}
