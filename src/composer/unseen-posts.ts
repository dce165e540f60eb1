/** Posting takes a page this long at most, from the press to the empty box. */
const PRESS_MS = 10_000;
/** A box that empties this soon after the writer's own key was emptied by the writer. */
const OWN_MS = 2000;

/** Notices boxes that empty by neither a press we have seen nor the writer: posted by a way unknown to us. */
export interface UnseenPosts {
  /** An attempt to post was seen. */
  pressed(): void;
  /** Whether an attempt was seen so lately that what happens now may come of it. */
  wasPressed(): boolean;
  /** To be called whenever the text was read. */
  note(isEmpty: boolean): void;
  /** Whether the box is empty because its last text left it unseen. */
  isLatest(): boolean;
  count(): number;
}

const isOwnEmptying = (event: Event): boolean => {
  if (event instanceof InputEvent) return /^(delete|history)/.test(event.inputType);
  if (!(event instanceof KeyboardEvent)) return event.type === 'cut';
  const isCommand = event.ctrlKey || event.metaKey;
  return /^(Backspace|Delete)$/.test(event.key) || (isCommand && /^[xz]$/i.test(event.key));
};

export function watchUnseenPosts(box: HTMLElement, signal: AbortSignal): UnseenPosts {
  let pressedAt = Number.NEGATIVE_INFINITY;
  let emptiedAt = Number.NEGATIVE_INFINITY;
  let wasEmpty = true;
  let count = 0;
  let isLatest = false;
  for (const type of ['keydown', 'beforeinput', 'cut']) {
    box.addEventListener(
      type,
      (event) => {
        if (isOwnEmptying(event)) emptiedAt = performance.now();
      },
      { capture: true, signal },
    );
  }
  const wasPressed = () => performance.now() - pressedAt < PRESS_MS;
  return {
    pressed: () => {
      pressedAt = performance.now();
    },
    wasPressed,
    note: (isEmpty) => {
      const now = performance.now();
      const isExplained = wasPressed() || now - emptiedAt < OWN_MS;
      if (!isEmpty) isLatest = false;
      else if (!wasEmpty && !isExplained) {
        isLatest = true;
        count += 1;
      }
      wasEmpty = isEmpty;
    },
    isLatest: () => isLatest,
    count: () => count,
  };
}
