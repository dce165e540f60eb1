// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type UnseenPosts, watchUnseenPosts } from './unseen-posts';

let box: HTMLElement;
let posts: UnseenPosts;
const ending = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  // The first seconds of a page must not look like the time right after a press.
  vi.advanceTimersByTime(60_000);
  box = document.createElement('div');
  posts = watchUnseenPosts(box, ending.signal);
  posts.note(true);
  posts.note(false);
});
afterEach(() => {
  vi.useRealTimers();
});

const key = (init: KeyboardEventInit) => box.dispatchEvent(new KeyboardEvent('keydown', init));

describe('a box that is empty all at once', () => {
  test.each<readonly [string, () => void, boolean, number]>([
    ['by nothing that was seen', () => undefined, true, 0],
    ['after a press that was seen', () => posts.pressed(), false, 0],
    ['after a press long ago', () => posts.pressed(), true, 11_000],
    ['by Backspace', () => key({ key: 'Backspace' }), false, 0],
    ['by cutting with a key', () => key({ key: 'x', ctrlKey: true }), false, 0],
    ['by undoing', () => key({ key: 'z', metaKey: true }), false, 0],
    ['by cutting from a menu', () => box.dispatchEvent(new Event('cut')), false, 0],
    [
      'by a deletion of another kind',
      () => box.dispatchEvent(new InputEvent('beforeinput', { inputType: 'deleteByDrag' })),
      false,
      0,
    ],
    ['after a letter was typed', () => key({ key: 'a' }), true, 0],
    ['long after a deletion', () => key({ key: 'Delete' }), true, 3000],
  ])('%s', (_, before, isUnseen, laterMs) => {
    before();
    vi.advanceTimersByTime(laterMs);
    posts.note(true);
    expect(posts.isLatest()).toBe(isUnseen);
    expect(posts.count()).toBe(isUnseen ? 1 : 0);
  });
});

test('the next text is another matter, and what has been counted stays counted', () => {
  posts.note(true);
  posts.note(true);
  expect(posts.count()).toBe(1);
  posts.note(false);
  expect(posts.isLatest()).toBe(false);
  expect(posts.count()).toBe(1);
});
