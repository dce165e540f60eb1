import { expect, test } from 'vitest';
import { parseExample } from './parse-example';

test('marks are taken out of the text and kept as spans', () => {
  expect(parseExample('Hei, [[menkää]] jo [[kotiin]]!')).toEqual({
    draft: { text: 'Hei, menkää jo kotiin!' },
    marks: [
      { start: 5, end: 11 },
      { start: 15, end: 21 },
    ],
  });
});

test('circumstances go with the text', () => {
  expect(parseExample({ text: '[[Hei]]', account: 'organisation' }).draft).toEqual({
    text: 'Hei',
    account: 'organisation',
  });
});

test.each(['[[Hei', 'Hei]]', '[[Hei [[sinä]]', ']]Hei[['])(
  'marks that do not pair up are refused: %s',
  (text) => {
    expect(() => parseExample(text)).toThrow('do not pair up');
  },
);
