import { composedAncestors, isVisible } from './composed-tree';
import type { Composer } from './find-composer';
import { isLabelled } from './labels';

const CONTROLS = 'button, [role=button], input[type=submit]';

/** The control that an event was aimed at, if any. */
export function controlOf(path: readonly EventTarget[]): Element | undefined {
  return path.find((target): target is Element => target instanceof Element && target.matches(CONTROLS));
}

/** Of all that fit, the one in the closest common container: page order says nothing about belonging together. */
function nearest(box: HTMLElement, fits: (control: Element) => boolean): Element | undefined {
  for (const ancestor of composedAncestors(box)) {
    const control = [...ancestor.querySelectorAll(CONTROLS)].find((each) => fits(each) && isVisible(each));
    if (control) return control;
  }
  return;
}

/**
 * The control that posts the composer's draft, told by the site's data, then by the flip test (it went from
 * disabled to enabled as the text came), then by its label, then by being the one submit button of the form.
 */
export function submitControl(
  { box, adapter, known }: Composer,
  hasFlipped: (control: Element) => boolean,
): Element | undefined {
  for (const css of known?.submit.css ?? []) {
    const control = nearest(box, (each) => each.matches(css));
    if (control) return control;
  }
  const labels = known?.submit.labels ?? [];
  const next = known?.submit.next ?? [];
  const isNext = (control: Element) => isLabelled(control, adapter.labels, next);
  const flipped = nearest(box, (each) => hasFlipped(each) && !isNext(each));
  if (flipped) return flipped;
  const labelled = labels.length > 0 && nearest(box, (each) => isLabelled(each, adapter.labels, labels));
  if (labelled) return labelled;
  const form = box.closest('form');
  return form?.querySelector('button[type=submit], input[type=submit]') ?? undefined;
}
