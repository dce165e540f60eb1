import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createEngine } from '../../src/check/engine';
import { createForms } from '../../src/language/forms';
import { loadPack } from '../../src/pack/load-pack';
import { partsOf } from '../../src/pack/pack-parts';
import { loadDictionary } from '../../src/tools/dictionary';
import { findPack } from '../../src/tools/read-rules';

const { id, files } = findPack('base');
const pack = loadPack(id, files);
const forms = createForms(loadDictionary(), pack);
const engine = createEngine(pack, partsOf(pack), forms);

/** Pieces that rules and detectors look for, mixed with whatever a keyboard or a paste can bring. */
const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom(
    '010190-901R',
    '040 123 4567',
    'FI21 1234 5600 0007 85',
    'hetu ',
    'Hävetkää! ',
    'mikäli ',
    'salassa pidettävä ',
    '#HyväPäättäjä',
    '👩‍👩‍👧‍👦👏🏽',
    'a\u0308\u0301',
    '\ud83d',
    '\u00ad\u200d\ufeff',
    '\r\n\n',
    '!!!???',
    'Vi öppnar på måndag. ',
    'The library is open. ',
  ),
);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const circumstances = fc.record(
  {
    account: fc.constantFrom('organisation', 'work', 'personal'),
    role: fc.constantFrom('employee', 'trustee'),
    bilingual: fc.boolean(),
    repliesTo: anyText,
    writtenAt: fc.constantFrom('2026-11-20T10:00', 'yesterday'),
  },
  { requiredKeys: [] },
);

test('whatever the text, the check answers with findings inside it, in its order, that quote it', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyText, circumstances, (text, given) => {
      const { findings } = engine.check({ text, ...given });
      for (const { start, end, quote } of findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(quote).toBe(text.slice(start, end));
      }
      const starts = findings.map(({ start }) => start);
      expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    }),
    { numRuns: 300 },
  );
});

test('a draft that was checked before in pieces gets the same answer as a new one', {
  timeout: 60_000,
}, () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, at) => {
      engine.check({ text: text.slice(0, at % (text.length + 1)) });
      expect(engine.check({ text })).toEqual(createEngine(pack, partsOf(pack), forms).check({ text }));
    }),
    { numRuns: 10 },
  );
});
