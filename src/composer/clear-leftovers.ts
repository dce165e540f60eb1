const ELEMENTS = 'kintaitta-prompt, kintaitta-mirror';
const HIGHLIGHTS = ['kintaitta-caution', 'kintaitta-warning', 'kintaitta-shown'];

/**
 * Takes away what an older copy of this script has left in the document or shadow root. After an update Firefox ends the
 * old copy without a word and runs the new one in pages that are already open.
 */
export function clearLeftovers(root: Document | ShadowRoot): void {
  for (const element of root.querySelectorAll(ELEMENTS)) element.remove();
  // The registry is one for the whole page: by the time a shadow root is met, what stands there is ours.
  if (root instanceof Document) for (const name of HIGHLIGHTS) CSS.highlights.delete(name);
}
