import type { Adapter } from '../pack/adapter-schema';
import { composedAncestors, isVisible } from '../platforms/composed-tree';
import { editableOf } from '../platforms/editable-of';
import { findComposer } from '../platforms/find-composer';
import { readDraftText } from './draft-text';

const EDITABLE = '[contenteditable]:not([contenteditable=false]), textarea, input';

/**
 * The box beside a control that holds a text known from a box that is gone: sites take boxes away for a picture or another
 * view and show them anew, and the writer may go straight to the button.
 */
export function findAgain(control: Element, text: string, adapter: Adapter): HTMLElement | undefined {
  for (const ancestor of composedAncestors(control)) {
    const boxes = [...ancestor.querySelectorAll<HTMLElement>(EDITABLE)].filter(
      (box) => editableOf(box) === box && isVisible(box),
    );
    const same = boxes.find((box) => {
      const composer = findComposer(box, adapter);
      return composer !== undefined && readDraftText(composer).text.trim() === text;
    });
    if (same || boxes.length > 0) return same;
  }
  return;
}
