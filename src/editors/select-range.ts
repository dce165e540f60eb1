const SETTLED_MS = 60;

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function selectionChanged(document: Document): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, SETTLED_MS);
    document.addEventListener(
      'selectionchange',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true, signal: AbortSignal.timeout(SETTLED_MS) },
    );
  });
}

/**
 * Focuses the editor, selects the range and waits until the editor has taken the selection over: editors that keep
 * a model would otherwise write at the old caret.
 */
export async function selectRange(element: HTMLElement, range: Range): Promise<void> {
  const document = element.ownerDocument;
  element.focus({ preventScroll: true });
  const changed = selectionChanged(document);
  // Unlike `addRange`, this also reaches into open shadow roots.
  document
    .getSelection()
    ?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  await changed;
  await nextTask();
  await nextTask();
}
