import { composedAncestors } from './composed-tree';

const CONTAINERS =
  'form, dialog, [role=dialog], article, [role=article], [role=listitem], [role=region], main, [role=main], body';
const CONTROLS = 'button, [role=button], input[type=submit]';

/**
 * The part of the page that belongs to a box: the nearest container of meaning that also holds a control,
 * or the shadow root's outermost element.
 */
export function scopeOf(box: HTMLElement): Element {
  let outermost: Element = box;
  for (const element of composedAncestors(box)) {
    if (element.matches(CONTAINERS) && element.querySelector(CONTROLS)) return element;
    outermost = element;
  }
  return outermost;
}
