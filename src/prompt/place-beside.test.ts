import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Box, placeBadge, placeBeside } from './place-beside';

const viewport = { width: 1200, height: 800 };
const card = { width: 350, height: 400 };
const box = (x: number, y: number, width: number, height: number): Box => ({ x, y, width, height });
const nothing = { viewport, avoid: [] };

const overlaps = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('where the card stands', () => {
  test.each([
    ['to the right of the box where there is room', box(100, 200, 500, 200), { x: 608, y: 200 }],
    ['to the left where there is none on the right', box(600, 200, 580, 200), { x: 242, y: 200 }],
    ['above a wide box at the lower edge', box(100, 500, 1000, 250), { x: 750, y: 92 }],
  ])('%s', (_, anchor, place) => {
    expect(placeBeside(card, anchor, nothing)).toEqual(place);
  });

  test('never over the Post button, where any other place is free', () => {
    const post = box(640, 420, 100, 40);
    const place = placeBeside(card, box(100, 200, 500, 200), { viewport, avoid: [post] });
    expect(overlaps({ ...place, ...card }, post)).toBe(false);
  });

  test('always inside the window, however the box lies', () => {
    const number = fc.integer({ min: -2000, max: 3000 });
    const size = fc.integer({ min: 1, max: 2000 });
    fc.assert(
      fc.property(number, number, size, size, (x, y, width, height) => {
        for (const place of [
          placeBeside(card, box(x, y, width, height), nothing),
          placeBadge({ width: 40, height: 30 }, box(x, y, width, height), nothing),
        ]) {
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.y).toBeGreaterThanOrEqual(0);
          expect(place.x).toBeLessThan(viewport.width);
          expect(place.y).toBeLessThan(viewport.height);
        }
      }),
    );
  });
});

describe('where the badge stands', () => {
  const badge = { width: 40, height: 30 };
  test('above the right corner of the box', () => {
    expect(placeBadge(badge, box(100, 200, 500, 200), nothing)).toEqual({ x: 560, y: 166 });
  });

  test('beside the box where a control is above it', () => {
    const menu = box(540, 160, 60, 36);
    expect(placeBadge(badge, box(100, 200, 500, 200), { viewport, avoid: [menu] })).toEqual({
      x: 608,
      y: 200,
    });
  });

  test('below the words of a box at the upper edge, where all around is taken', () => {
    const line = box(100, 0, 500, 24);
    const around = [box(600, 0, 80, 800), box(20, 0, 80, 800), box(100, 120, 500, 200)];
    const place = placeBadge(badge, box(100, 0, 500, 120), { viewport, avoid: [line, ...around] });
    expect(place).toEqual({ x: 560, y: 90 });
  });
});
