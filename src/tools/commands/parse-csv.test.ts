import { expect, test } from 'vitest';
import { parseCsv } from './parse-csv';

test.each([
  [
    'a plain table',
    'id,text\n1,Hei\n',
    [
      ['id', 'text'],
      ['1', 'Hei'],
    ],
  ],
  [
    'quotes, doubled quotes and a comma inside',
    'text\n"Hän sanoi ""hei"", ja lähti"',
    [['text'], ['Hän sanoi "hei", ja lähti']],
  ],
  [
    'a line break inside quotes',
    'text,id\r\n"Yksi\nkaksi",7\r\n',
    [
      ['text', 'id'],
      ['Yksi\nkaksi', '7'],
    ],
  ],
  [
    'semicolons of a Finnish spreadsheet',
    'id;text\n1;"Terve; tervetuloa, kaikki"',
    [
      ['id', 'text'],
      ['1', 'Terve; tervetuloa, kaikki'],
    ],
  ],
  [
    'tabs',
    'id\ttext\n1\tHei, sinä',
    [
      ['id', 'text'],
      ['1', 'Hei, sinä'],
    ],
  ],
  ['nothing', '', []],
])('%s', (_what, text, rows) => expect(parseCsv(text)).toEqual(rows));
