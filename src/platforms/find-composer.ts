import type { Surface } from '../draft';
import type { Adapter, SurfaceData } from '../pack/adapter-schema';
import { isDockedChat } from './docked-chat';
import { isForFewWords, isSingleLine } from './editable-of';
import { holds, type Place } from './holds';
import { scopeOf } from './scope-of';

/** A compose box and what is known of it. */
export interface Composer {
  readonly box: HTMLElement;
  /** The part of the page that belongs to it: its controls, media and the text answered are looked for here. */
  readonly scope: Element;
  readonly surface: Surface;
  readonly adapter: Adapter;
  /** The surface's data; absent in generic mode, where only structure and behaviour are known. */
  readonly known?: SurfaceData;
}

const KNOWN_FROM = 1;

function score(data: SurfaceData, place: Place, adapter: Adapter): number {
  return data.clues
    .filter((clue) => holds(clue, place, adapter.labels))
    .reduce((sum, { weight }) => sum + weight, 0);
}

/** The path that clues see: inside a frame, that of the frame. */
const pathOf = (box: HTMLElement): string => box.ownerDocument.location.pathname;

/** Whether the box is nobody's business: messages, search, profiles. */
export function isIgnored(box: HTMLElement, adapter: Adapter): boolean {
  const place = { box, scope: scopeOf(box), path: pathOf(box) };
  return adapter.ignore.some(({ where }) => holds(where, place, adapter.labels));
}

/**
 * What kind of composer the box is; `undefined` for boxes that are nobody's business (messages, search, profiles),
 * which stay silent even where nothing else about the page is known.
 */
export function findComposer(box: HTMLElement, adapter: Adapter): Composer | undefined {
  const place = { box, scope: scopeOf(box), path: pathOf(box) };
  if (isIgnored(box, adapter)) return;
  const [best] = adapter.surfaces
    .map((data) => ({ data, score: score(data, place, adapter) }))
    .filter((rated) => rated.score >= KNOWN_FROM)
    .sort((a, b) => b.score - a.score);
  const found = { box, scope: place.scope, adapter };
  if (best) return { ...found, surface: best.data.surface, known: best.data };
  if (isSingleLine(box) || isForFewWords(box) || isDockedChat(box)) return;
  return { ...found, surface: 'post' };
}
