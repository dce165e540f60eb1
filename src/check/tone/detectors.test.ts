import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPassages } from '../../language/passages';
import { createSwedishForms } from '../../language/swedish/swedish-forms';
import type { Pack } from '../../pack/pack';
import type { DetectorContext } from '../detector';
import { toneDetectors } from './detectors';

const forms = createSwedishForms();
const pack: Pack = {
  schema: 1,
  id: 'test',
  version: '1.0.0',
  title: { fi: 'Testi', sv: 'Test', en: 'Test' },
  chain: ['test'],
  rules: [],
  guidelines: [],
  sets: {
    '*': {
      cheers: ['onnea'],
      'masked-words': ['vittu', 'perkele', 'saatana'],
      'masked-slurs': ['hintti'],
    },
  },
};
const context: DetectorContext = { pack, draft: {}, forms: { fi: forms, sv: forms, en: forms } };

function found(detector: string, text: string): readonly string[] {
  return readPassages(text).flatMap((passage) =>
    (toneDetectors[detector]?.(passage, context) ?? []).map(
      ({ start, end, severity }) => passage.text.slice(start, end) + (severity ? ` (${severity})` : ''),
    ),
  );
}

describe('shouting', () => {
  test.each([
    ['TÄMÄ PELI EI VETELE ENÄÄ!!!', ['TÄMÄ PELI EI VETELE ENÄÄ!!!']],
    ['Kesätori AVATTU tänään!', []],
    ['ONNEA KAIKILLE VALMISTUNEILLE!!!', []],
    ['UNESCO, WHO ja NATO vierailivat!!', []],
    ['Tulkaa mukaan!!!', ['Tulkaa mukaan!!! (note)']],
    ['KIRJASTO ON SULJETTU', []],
  ])('«%s» → %j', (text, expected) => expect(found('shouting', text)).toEqual(expected));
});

describe('masked words', () => {
  test.each([
    ['Voi v*ttu tätä.', ['v*ttu']],
    ['P3rkeleen hieno juttu', ['P3rkeleen']],
    ['No s-a-a-t-a-n-a.', ['s-a-a-t-a-n-a']],
    ['s a a t a n a sentään', ['s a a t a n a']],
    ['Perrrrkele!', ['Perrrrkele']],
    ['vittu', []],
    ['Lue https://v1ttu.example/p3rkele ja tule', []],
    ['Luokat 7A ja 7B, hinta 5 €/kpl*, klo 17.30–18', []],
    ['T-A-L-K-O-O-T lauantaina', []],
  ])('«%s» → %j', (text, expected) => expect(found('masked-profanity', text)).toEqual(expected));

  test('slurs have a list of their own', () => {
    expect(found('masked-slur', 'senkin h1ntti')).toEqual(['h1ntti']);
    expect(found('masked-profanity', 'senkin h1ntti')).toEqual([]);
  });
});

describe('quotation', () => {
  test.each([
    ['Hän huusi ”olet valehtelija” ja lähti.', ['”olet valehtelija”']],
    ['Teidän ”vaihtoehto” on outo.', []],
    ['Someone wrote "get a life" here.', ['"get a life"']],
    ["It's the mayor's idea, isn't it", []],
  ])('«%s» → %j', (text, expected) => expect(found('quotation', text)).toEqual(expected));
});

test('spans lie inside any text, and no detector throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const passage of readPassages(text)) {
        for (const detect of Object.values(toneDetectors)) {
          for (const { start, end } of detect(passage, context)) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(passage.text.length);
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
