import { composedContains } from '../platforms/composed-tree';
import type { Composer } from '../platforms/find-composer';
import { controlOf } from '../platforms/submit-control';

/** How the writer tried to post. */
export type Attempt =
  | { readonly by: 'control'; readonly control: Element }
  | { readonly by: 'key'; readonly target: HTMLElement; readonly withControl: boolean }
  | { readonly by: 'form'; readonly form: HTMLFormElement };

/** Events of one press of a control, in their order. The last one is where most pages post. */
export const pressEvents = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'] as const;

function keyAttempt(event: KeyboardEvent, { known }: Composer, target: HTMLElement): Attempt | undefined {
  if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || event.shiftKey || event.altKey)
    return;
  const withControl = event.ctrlKey || event.metaKey;
  const keys = known?.submit.keys ?? 'ctrl+enter';
  const posts = withControl ? keys !== 'none' : keys === 'enter';
  return posts ? { by: 'key', target, withControl } : undefined;
}

/**
 * Whether the event is an attempt to post the draft of this composer.
 * @param boxes the boxes of the draft
 * @param submits the controls that post it, as far as they are known
 */
export function attemptOf(
  event: Event,
  composer: Composer,
  boxes: readonly HTMLElement[],
  submits: readonly Element[],
): Attempt | undefined {
  const path = event.composedPath();
  const control = controlOf(path);
  if (event instanceof KeyboardEvent) {
    const isPress = event.key === 'Enter' || event.key === ' ';
    // The browser turns a key on a native button into a click, sometimes only as the key goes up.
    if (control && submits.includes(control) && isPress && !(control instanceof HTMLButtonElement)) {
      return { by: 'control', control };
    }
    const target = boxes.find((box) => path.includes(box));
    return target && keyAttempt(event, composer, target);
  }
  if (event instanceof SubmitEvent) {
    const form = path[0];
    if (!(form instanceof HTMLFormElement)) return;
    return boxes.some((box) => composedContains(form, box)) ? { by: 'form', form } : undefined;
  }
  return control && submits.includes(control) ? { by: 'control', control } : undefined;
}
