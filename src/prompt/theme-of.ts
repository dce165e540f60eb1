const COLOUR = /rgba?\(\s*([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+))?/;

/** Whether the page behind an element is dark or light: sites switch by themselves, whatever the system prefers. */
export function themeOf(element: Element): 'dark' | 'light' {
  for (let one: Element | null = element; one; one = parentOf(one)) {
    const [, red, green, blue, alpha = '1'] = COLOUR.exec(getComputedStyle(one).backgroundColor) ?? [];
    if (red === undefined || green === undefined || blue === undefined || Number(alpha) < 0.5) continue;
    const brightness = (299 * Number(red) + 587 * Number(green) + 114 * Number(blue)) / 1000;
    return brightness < 128 ? 'dark' : 'light';
  }
  return 'light';
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}
