import { composedAncestors, isVisible } from './composed-tree';
import type { Composer } from './find-composer';
import { isLabelled } from './labels';

const CONTROLS = 'button, [role=button], input[type=submit]';

/** The control that an event was aimed at, if any. */
export function controlOf(path: readonly EventTarget[]): Element | undefined {
  return path.find((target): target is Element => target instanceof Element && target.matches(CONTROLS));
}

/** Those that fit in the closest common container: page order says nothing about belonging together. */
function nearest(box: Element, fits: (control: Element) => boolean): readonly Element[] {
  for (const ancestor of composedAncestors(box)) {
    const controls = [...ancestor.querySelectorAll(CONTROLS)].filter((each) => fits(each) && isVisible(each));
    if (controls.length > 0) return controls;
  }
  return [];
}

/**
 * The controls that post the composer's draft (publish, schedule), told by the site's data, then by the flip test
 * (they went from off to on as the text came), then by label, then by being the form's own.
 */
export function submitControls(
  { box, adapter, known }: Composer,
  hasFlipped: (control: Element) => boolean,
): readonly Element[] {
  for (const css of known?.submit.css ?? []) {
    const controls = nearest(box, (each) => each.matches(css));
    if (controls.length > 0) return controls;
  }
  const has = (keys: readonly string[] | undefined) => (control: Element) =>
    isLabelled(control, adapter.labels, keys ?? []);
  const isNext = has(known?.submit.next);
  const isPost = has(known?.submit.labels);
  const flipped = nearest(box, (each) => hasFlipped(each) && !isNext(each));
  const sure = flipped.filter(isPost);
  if (sure.length > 0) return sure;
  // Other controls may become usable with the text, too; the one that posts stands last.
  if (flipped.length > 0) return flipped.slice(-1);
  const labelled = nearest(box, isPost);
  if (labelled.length > 0) return labelled;
  return [...(box.closest('form')?.querySelectorAll('button[type=submit], input[type=submit]') ?? [])];
}

/** The controls of a later step that posts, once the box itself is gone: only their labels tell. */
export function laterSubmitControls({ adapter, known }: Composer, document: Document): readonly Element[] {
  const labels = known?.submit.labels ?? [];
  return [
    ...document.querySelectorAll('[role=dialog] [role=button], dialog button, [role=dialog] button'),
  ].filter((control) => isVisible(control) && isLabelled(control, adapter.labels, labels));
}
