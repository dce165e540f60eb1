/** The parent in the tree as it is shown: out of an open shadow root, its host. */
export function composedParent(node: Node): Element | undefined {
  const { parentNode } = node;
  if (parentNode instanceof ShadowRoot) return parentNode.host;
  return parentNode instanceof Element ? parentNode : undefined;
}

/** The element itself and everything around it, from the inside out, across shadow roots. */
export function* composedAncestors(element: Element): Generator<Element> {
  for (let at: Element | undefined = element; at; at = composedParent(at)) yield at;
}

/** `closest` across shadow roots. */
export function composedClosest(element: Element, css: string): Element | undefined {
  for (const ancestor of composedAncestors(element)) if (ancestor.matches(css)) return ancestor;
  return;
}

/** Whether `element` stands in `container`, across shadow roots. */
export function composedContains(container: Element, element: Element): boolean {
  for (const ancestor of composedAncestors(element)) if (ancestor === container) return true;
  return false;
}

/** Whether the element takes up room: a hidden twin of the composer does not. */
export function isVisible(element: Element): boolean {
  return element.getClientRects().length > 0;
}
