import { expect, test } from 'vitest';
import { roomLeft } from './room-left';

const post = { characters: 280, counter: 'weighted' } as const;
const caption = { characters: 3000, counter: 'code-units' } as const;

test.each([
  ['plenty', ['a'.repeat(200)], post, undefined],
  ['nearly full', ['a'.repeat(260)], post, { left: 20, limit: 280 }],
  ['full', ['a'.repeat(280)], post, { left: 0, limit: 280 }],
  ['too much', ['a'.repeat(293)], post, { left: -13, limit: 280 }],
  ['as the site weighs it', ['漢'.repeat(139)], post, { left: 2, limit: 280 }],
  ['a thread is as full as its fullest post', ['a', 'a'.repeat(270), 'a'], post, { left: 10, limit: 280 }],
  ['short posts of a thread do not add up', ['a'.repeat(200), 'a'.repeat(200)], post, undefined],
  ['a long limit is near a little earlier', ['a'.repeat(2950)], caption, { left: 50, limit: 3000 }],
  ['and not too early', ['a'.repeat(2900)], caption, undefined],
] as const)('%s', (_, texts, limit, expected) => expect(roomLeft(texts, limit)).toEqual(expected));
