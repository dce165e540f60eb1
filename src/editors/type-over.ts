/** What is known to be safe where a replacement spans lines or holds a line break. */
export type AcrossLines = 'type' | 'paste' | 'never';

/** Told by its own style property: both browsers run the same code here. */
export const isFirefox = (): boolean => CSS.supports('-moz-appearance', 'none');

/** Types over the selection as if by keyboard: the one path that every editor takes into its model and its undo. */
export function typeOver(document: Document, text: string): void {
  document.execCommand('insertText', false, text);
}

function pasteOver(element: HTMLElement, text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const paste = new ClipboardEvent('paste', {
    clipboardData,
    bubbles: true,
    cancelable: true,
    composed: true,
  });
  element.dispatchEvent(paste);
}

/**
 * Replaces the selection where it spans lines, by what was proved for the editor in this browser.
 * @returns false if nothing is proved, so nothing was tried.
 */
export function typeOverLines(element: HTMLElement, text: string, inChromium: AcrossLines): boolean {
  // Firefox loses or doubles line breaks that are typed into some editors, and shows pages an empty DataTransfer in a
  // synthetic paste; typing over several lines is right there.
  if (isFirefox() && text.includes('\n')) return false;
  const way = isFirefox() && inChromium === 'paste' ? 'type' : inChromium;
  if (way === 'never' || (way === 'paste' && text === '')) return false;
  if (way === 'type') typeOver(element.ownerDocument, text);
  else pasteOver(element, text);
  return true;
}
