import { type Box, type Point, placeBadge, placeBeside } from './place-beside';
import { wordsIn } from './words-in';

export interface Placed {
  readonly composer: HTMLElement;
  /** The parts to place, in our shadow root; asked each time, as they come and go. */
  readonly root: ShadowRoot;
  readonly avoid: () => readonly Element[];
  readonly signal: AbortSignal;
}

const CONTROLS =
  'button, a[href], input, select, textarea, [role=button], [role=link], [role=menuitem], [role=tab], [contenteditable=true]';
const boxOf = (element: Element): Box => element.getBoundingClientRect();

/** Keeps badge and panel beside the composer while the page scrolls, zooms and grows. */
export function keepPlaced({ composer, root, avoid, signal }: Placed): { readonly place: () => void } {
  let frame = 0;

  function place(): void {
    frame = 0;
    const anchor = boxOf(composer);
    const viewport = { width: root.ownerDocument.documentElement.clientWidth, height: innerHeight };
    const isSeen =
      anchor.width > 0 && anchor.y + anchor.height > 0 && anchor.y < viewport.height && composer.isConnected;
    const mustStayFree = avoid().map(boxOf);
    const badge = root.querySelector<HTMLElement>('[data-part=badge]');
    if (badge) {
      const taken = [...mustStayFree, ...controlsAround(anchor), ...wordsIn(composer, viewport.height)];
      move(badge, placeBadge(boxOf(badge), anchor, { viewport, avoid: taken }), isSeen);
    }
    const panel = root.querySelector<HTMLElement>('[data-part=panel]');
    // The panel holds what the writer reads: it stays in view even when the box is scrolled away.
    if (panel) move(panel, placeBeside(boxOf(panel), anchor, { viewport, avoid: mustStayFree }), true);
  }

  function controlsAround({ x, y, width, height }: Box): Box[] {
    const right = x + width;
    const bottom = y + height;
    const points: readonly Point[] = [
      { x: right - 14, y: y - 18 },
      { x: right - 28, y: y - 18 },
      { x: right + 20, y: y + 14 },
      { x: right - 14, y: bottom + 18 },
      { x: right - 28, y: bottom + 18 },
      { x: x + 14, y: y - 18 },
      { x: x + 14, y: bottom + 18 },
      { x: x - 20, y: y + 14 },
    ];
    const seen = points.flatMap((point) => root.ownerDocument.elementsFromPoint(point.x, point.y));
    const controls = seen.flatMap((element) => element.closest(CONTROLS) ?? []);
    return [...new Set(controls)]
      .filter((control) => control !== composer && !control.contains(composer))
      .map(boxOf);
  }

  function placeSoon(): void {
    frame ||= requestAnimationFrame(place);
  }

  const size = new ResizeObserver(placeSoon);
  size.observe(composer);
  window.addEventListener('scroll', placeSoon, { signal, capture: true, passive: true });
  window.addEventListener('resize', placeSoon, { signal, passive: true });
  window.visualViewport?.addEventListener('resize', placeSoon, { signal, passive: true });
  composer.addEventListener('input', placeSoon, { signal, passive: true });
  signal.addEventListener(
    'abort',
    () => {
      size.disconnect();
      cancelAnimationFrame(frame);
    },
    { once: true },
  );
  return { place: placeSoon };
}

function move(element: HTMLElement, { x, y }: Point, isSeen: boolean): void {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  element.toggleAttribute('data-hidden', !isSeen);
}
