import type { Attempt } from './submit-attempt';

const ENTER_KEY_CODE = 13;

/**
 * Does again what the writer tried and the pause held back. Proven for pages that listen for clicks, keys and
 * submits; a page that only believes trusted events does nothing, which the caller must notice.
 */
export function replay(attempt: Attempt, submit: Element | undefined): void {
  if (attempt.by === 'form') attempt.form.requestSubmit();
  else if (attempt.by === 'control') click(attempt.control);
  else if (submit) click(submit);
  else pressEnter(attempt.target, attempt.withControl);
}

function click(control: Element): void {
  if (control instanceof HTMLElement) control.click();
}

function pressEnter(target: HTMLElement, ctrlKey: boolean): void {
  target.focus({ preventScroll: true });
  const init = {
    key: 'Enter',
    code: 'Enter',
    keyCode: ENTER_KEY_CODE,
    ctrlKey,
    bubbles: true,
    composed: true,
  };
  target.dispatchEvent(new KeyboardEvent('keydown', { ...init, cancelable: true }));
}
