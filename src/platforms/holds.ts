import type { Adapter, Where } from '../pack/adapter-schema';
import { composedClosest } from './composed-tree';
import { isDockedChat } from './docked-chat';
import { isLabelled } from './labels';

/** What a clue may look at. */
export interface Place {
  readonly box: HTMLElement;
  readonly scope: Element;
  readonly path: string;
}

/** The box itself, an element inside it, or its close surroundings that hold no other box. */
function isBox(box: HTMLElement, css: string): boolean {
  return (
    box.matches(css) || box.closest(css)?.querySelectorAll('[contenteditable=true], textarea').length === 1
  );
}

/** Whether everything that the clue says of the place is so. */
export function holds(clue: Where, place: Place, labels: Adapter['labels']): boolean {
  return (
    (clue.route === undefined || place.path.startsWith(clue.route)) &&
    (clue.box === undefined || isBox(place.box, clue.box)) &&
    (clue.within === undefined || composedClosest(place.box, clue.within) !== undefined) &&
    (clue.beside === undefined || place.scope.querySelector(clue.beside) !== null) &&
    (clue.docked === undefined || isDockedChat(place.box)) &&
    (clue.label === undefined || isLabelled(place.box, labels, [clue.label]))
  );
}
