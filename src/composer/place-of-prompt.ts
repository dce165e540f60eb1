import { composedClosest } from '../platforms/composed-tree';

const DIALOGS = 'dialog, [role=dialog], [aria-modal=true]';

/**
 * Where the prompt is put: inside the dialog of the box, whose focus trap or inertness would shut out everything
 * else, otherwise at the end of the page. Never inside the editor's own container.
 */
export function containerFor(box: Element): HTMLElement {
  const dialog = composedClosest(box, DIALOGS);
  return dialog instanceof HTMLElement ? dialog : box.ownerDocument.body;
}
