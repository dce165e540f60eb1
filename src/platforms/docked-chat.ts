import { composedAncestors } from './composed-tree';

const MODAL = 'dialog, [aria-modal=true]';
const EDGE_PX = 48;

/**
 * Whether the box stands in a small window docked to the lower edge of the page, or below a running log:
 * that is what a chat looks like on every site, whatever its markup is called this week.
 */
export function isDockedChat(box: HTMLElement): boolean {
  const view = box.ownerDocument.defaultView;
  if (!view) return false;
  for (const element of composedAncestors(box)) {
    if (element.matches(MODAL)) return false;
    if (element.querySelector(':scope > [role=log], :scope > [role=grid]')) return true;
    if (view.getComputedStyle(element).position === 'fixed') {
      const { bottom, width } = element.getBoundingClientRect();
      return view.innerHeight - bottom < EDGE_PX && width < view.innerWidth / 2;
    }
  }
  return false;
}
