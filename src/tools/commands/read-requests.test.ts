import { expect, test } from 'vitest';
import { readRequests } from './read-requests';

test('one request a line, with what it says of the draft', () => {
  const input =
    '{"id":"a","text":"Hei"}\n\n{"id":2,"text":"Moi","account":"work","bilingual":true,"more":1}\r\n';
  expect(readRequests(input)).toEqual([
    { id: 'a', text: 'Hei' },
    { id: 2, text: 'Moi', account: 'work', bilingual: true },
  ]);
});

test.each([
  ['{"id":"a","text":"Hei"}\n{"id":"b"', 'Line 2 is no JSON'],
  ['{"id":"a"}', 'Line 1: "text" is missing.'],
  ['{"text":"Hei"}', 'Line 1: "id" is missing.'],
  ['\n\n{"id":"a","text":7}', 'Line 3: "text" must be string, not 7.'],
  ['{"id":"a","text":"Hei","role":"mayor"}', 'Line 1: "role" must be ("employee" | "trustee"), not "mayor".'],
  ['[]', 'Line 1: "id" is missing.'],
  ['null', 'Line 1 must be an object'],
])('%j is refused: %s', (input, reason) => {
  expect(() => readRequests(input)).toThrow(reason);
});
