const FLIP_MS = 1500;

/** Whether a control is shown as not usable now. */
export const isOff = (control: Element): boolean =>
  control.hasAttribute('disabled') || control.getAttribute('aria-disabled') === 'true';

export interface FlipTest {
  /** To be called whenever the text was read. */
  note(isEmpty: boolean): void;
  hasFlipped(control: Element): boolean;
}

/**
 * Watches which control of the scope becomes usable as the text goes from empty to not empty, or the other way:
 * that is the one that posts, on every site and in every language.
 */
export function watchFlips(scope: Element, signal: AbortSignal): FlipTest {
  const flipped = new WeakSet<Element>();
  let wasEmpty: boolean | undefined;
  let changedAt = Number.NEGATIVE_INFINITY;
  let recent = new Map<Element, number>();

  const confirm = () => {
    for (const [control, at] of recent) {
      if (Math.abs(at - changedAt) <= FLIP_MS && isOff(control) === wasEmpty) flipped.add(control);
    }
  };
  const observer = new MutationObserver((records) => {
    const now = performance.now();
    // The page may be quicker than our reading of the text, or slower.
    recent = new Map([...recent].filter(([, at]) => now - at <= FLIP_MS));
    for (const { target } of records) if (target instanceof Element) recent.set(target, now);
    confirm();
  });
  const attributeFilter = ['disabled', 'aria-disabled'];
  observer.observe(scope, { subtree: true, attributes: true, attributeFilter });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    note: (isEmpty) => {
      if (wasEmpty !== undefined && wasEmpty !== isEmpty) changedAt = performance.now();
      wasEmpty = isEmpty;
      confirm();
    },
    hasFlipped: (control) => flipped.has(control),
  };
}
