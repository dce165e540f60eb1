import type { Adapter } from '../pack/adapter-schema';

/** Case, white space and the kind of ellipsis do not tell two labels apart. */
function folded(label: string): string {
  return label
    .toLowerCase()
    .replace(/\.\.\.|…/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const LABELS = ['aria-label', 'aria-placeholder', 'placeholder', 'data-placeholder', 'title'];
const WRITTEN_IN = '[contenteditable], textarea, input:not([type=submit], [type=button])';

/** The accessible names that an element gives itself, and its text where that is short enough to be a name. */
export function namesOf(element: Element): readonly string[] {
  const names = LABELS.map((name) => element.getAttribute(name) ?? '');
  // What the writer has written names nothing.
  if (!element.matches(WRITTEN_IN)) {
    const text = (element.textContent ?? '').trim();
    names.push(element.getAttribute('value') ?? '', text.length <= 60 ? text : '');
  }
  return names.filter((name) => name !== '');
}

/**
 * What a name has in place of the pattern's `*`: `''` if the pattern has none, `undefined` if it does not fit.
 * Names are compared whole: "Publicera" must not fit "Publicerades för två timmar sedan".
 */
export function matchLabel(pattern: string, name: string): string | undefined {
  const [before = '', after] = pattern.split('*');
  const plain = folded(name);
  if (after === undefined) return plain === folded(pattern) ? '' : undefined;
  const start = folded(before);
  const end = folded(after);
  if (!plain.startsWith(start) || !plain.endsWith(end) || plain.length <= start.length + end.length) return;
  const trimmed = name.replace(/\.\.\.|…/g, '').trim();
  return trimmed.slice(start.length, trimmed.length - end.length).trim();
}

/** Whether one of the element's names is one of the labels. */
export function isLabelled(element: Element, labels: Adapter['labels'], keys: readonly string[]): boolean {
  const patterns = keys.flatMap((key) => labels[key] ?? []);
  return namesOf(element).some((name) => patterns.some((pattern) => matchLabel(pattern, name) !== undefined));
}
