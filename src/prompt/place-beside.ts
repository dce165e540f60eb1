/** A rectangle in the viewport, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Surroundings {
  readonly viewport: Size;
  /** What must not be covered: the Post button, other controls. */
  readonly avoid: readonly Box[];
}

const GAP = 8;

/** What covering a pixel costs: a control that is to be avoided far more than the compose box itself. */
const AVOID_COST = 100;
const ANCHOR_COST = 1;
/** What it costs to take the next place in the list: the first that covers little wins. */
const ORDER_COST = 1500;

function overlap(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return width > 0 && height > 0 ? width * height : 0;
}

const clamp = (value: number, size: number, room: number): number =>
  Math.max(GAP, Math.min(value, room - size - GAP));

/** The first of the places, brought inside the viewport, that covers least. */
function leastCovering(
  places: readonly Point[],
  size: Size,
  anchor: Box,
  { viewport, avoid }: Surroundings,
): Point {
  let best: { readonly place: Point; readonly cost: number } | undefined;
  for (const [order, { x, y }] of places.entries()) {
    const place = { x: clamp(x, size.width, viewport.width), y: clamp(y, size.height, viewport.height) };
    // Not spread: the size may be a DOMRect, whose values are no properties of its own.
    const box = { ...place, width: size.width, height: size.height };
    const moved = Math.abs(place.x - x) + Math.abs(place.y - y);
    const covered = avoid.reduce((sum, each) => sum + overlap(box, each), 0);
    const cost = AVOID_COST * covered + ANCHOR_COST * overlap(box, anchor) + ORDER_COST * order + moved;
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place ?? { x: GAP, y: GAP };
}

/** Where a card stands beside a compose box: right, left, above or below it, wherever it covers least. */
export function placeBeside(size: Size, anchor: Box, surroundings: Surroundings): Point {
  const right = anchor.x + anchor.width;
  const bottom = anchor.y + anchor.height;
  const places = [
    { x: right + GAP, y: anchor.y },
    { x: anchor.x - size.width - GAP, y: anchor.y },
    { x: right - size.width, y: anchor.y - size.height - GAP },
    { x: right - size.width, y: bottom + GAP },
    { x: anchor.x, y: anchor.y - size.height - GAP },
    { x: anchor.x, y: bottom + GAP },
    { x: surroundings.viewport.width, y: 0 },
    { x: 0, y: 0 },
  ];
  return leastCovering(places, size, anchor, surroundings);
}

/**
 * Where the badge stands: at the upper right corner of the compose box, outside of it where there is room, else in a
 * corner within it. The words of the draft belong to what is avoided.
 */
export function placeBadge(size: Size, anchor: Box, surroundings: Surroundings): Point {
  const right = anchor.x + anchor.width;
  const bottom = anchor.y + anchor.height;
  const places = [
    { x: right - size.width, y: anchor.y - size.height - GAP / 2 },
    { x: right + GAP, y: anchor.y },
    { x: right - size.width, y: bottom + GAP / 2 },
    { x: anchor.x, y: anchor.y - size.height - GAP / 2 },
    { x: anchor.x, y: bottom + GAP / 2 },
    { x: anchor.x - size.width - GAP, y: anchor.y },
    { x: right - size.width, y: bottom - size.height },
    { x: right - size.width, y: anchor.y },
    { x: right + GAP, y: bottom - size.height },
  ];
  return leastCovering(places, size, anchor, surroundings);
}
