import { describe, expect, test } from 'vitest';
import { bundledPack } from '../../../tests/unit/bundled-pack';
import { type CompiledPack, parseCompiledPack } from '../../pack/compiled-pack';
import type { SourceFile } from '../../pack/parse-yaml';
import { startingFiles } from '../../pack/starting-files';
import { loadDictionary } from '../../tools/dictionary';
import type { OpenPack } from './read-over';
import { createWorkshop } from './workshop';

function checked(id: string): CompiledPack {
  const { pack, problem } = parseCompiledPack(bundledPack(id));
  if (!pack) throw new Error(problem);
  return pack;
}
const bundled = new Map(['base', 'paimio'].map((id) => [id, checked(id)]));
const workshop = createWorkshop(loadDictionary());

const open = (files: readonly SourceFile[], folder = 'kuntala'): OpenPack => ({ folder, files });
const start = open(startingFiles('kuntala'));
const changed = (file: string, from: string, to: string): OpenPack =>
  open(
    start.files.map(({ path, text }) => ({
      path,
      text: path.endsWith(file) ? text.replace(from, to) : text,
    })),
  );
const tryOut = (pack: OpenPack, opened: readonly OpenPack[] = [pack]) =>
  workshop.tryPack(pack, opened, bundled);
const faultsOf = (pack: OpenPack) =>
  tryOut(pack).rules.flatMap(({ examples }) => examples.flatMap(({ fault }) => (fault ? [fault] : [])));

test('a pack to start from has no problems, and its examples are green', () => {
  const { problems, rules, chain } = tryOut(start);
  expect(problems).toEqual([]);
  expect(chain).toEqual(['base', 'kuntala']);
  expect(rules.map(({ examples }) => examples.length)).toEqual([4]);
  expect(faultsOf(start)).toEqual([]);
});

describe('an example turns red', () => {
  test.each([
    ['the rule no longer finds it', 'salainen puutarha', 'salainen uimala', 'missed', 'salaisen puutarhan'],
    [
      'the rule finds what it should not',
      'Puutarha avataan kesäkuussa.',
      'Salainen puutarha!',
      'found',
      'Salainen puutarha',
    ],
  ])('where %s', (_, from, to, what, quote) => {
    expect(faultsOf(changed('kuntala.fi.yaml', from, to))[0]).toEqual({ what, quotes: [quote] });
  });

  test.each([
    ['its marks are not closed yet', '[[Salaiset puutarhat]]', '[[Salaiset puutarhat', 'unpaired'],
    ['nothing is marked', '[[Salaiset puutarhat]]', 'Salaiset puutarhat', 'unmarked'],
  ])('where %s', (_, from, to, what) => {
    expect(faultsOf(changed('kuntala.fi.yaml', from, to))).toEqual([{ what, quotes: [] }]);
  });
});

describe('a mistake is told with file, line, rule and field:', () => {
  const place = String.raw`^kuntala/kuntala\.fi\.yaml:\d+:\d+ rule "kuntala\.fi/secret-garden", field`;
  test.each([
    [
      'a field that is not known',
      'kuntala.fi.yaml',
      'note:',
      'notes:',
      `${place} "rules.0.notes" is not known`,
    ],
    [
      'a guideline that is not there',
      'kuntala.fi.yaml',
      'note:',
      'guideline: nowhere\n    note:',
      `${place} "guideline": there is no "nowhere"`,
    ],
    [
      'a set that is not there',
      'kuntala.fi.yaml',
      'phrase: salainen',
      'phrase: <nobody>',
      `${place} "match".*nobody`,
    ],
    [
      'a document that is not there',
      'guidelines.yaml',
      'document: some-ohje',
      'document: other',
      String.raw`^kuntala/guidelines\.yaml:\d+:\d+ entry "kuntala-respect", field "source\.document"`,
    ],
    [
      'a contact that is not there',
      'guidelines.yaml',
      'shownBy:',
      'contact: nobody\n  shownBy:',
      'field "contact": pack.yaml has no contact "nobody"',
    ],
    [
      'a pack that is not there',
      'pack.yaml',
      '- base',
      '- elsewhere',
      'field "extends": there is no pack "elsewhere"',
    ],
    [
      'what is no YAML',
      'pack.yaml',
      'schema: 1',
      'schema: [1',
      String.raw`^kuntala/pack\.yaml:\d+:\d+ this is no valid YAML`,
    ],
  ])('%s', (_, file, from, to, problem) => {
    expect(tryOut(changed(file, from, to)).problems.join('\n')).toMatch(new RegExp(problem, 'm'));
  });
});

describe('while one rule is being written,', () => {
  const second = `
  - id: kuntala.fi/night-market
    match: { phrase: yötori }
    note: Not decided yet.
    source: Own wording.
    examples:
      flags: ["[[Yötori]] alkaa.", "Nähdään [[yötorilla]]."]
      allows: ["Tori alkaa.", "Yö oli lämmin."]
`;
  const writing = (from: string, to: string) =>
    open(
      start.files.map(({ path, text }) => ({
        path,
        text: path.endsWith('.fi.yaml') ? text.trimEnd() + second.replace(from, to) : text,
      })),
    );

  test.each([
    ['a mistake in it leaves the others running', 'note: Not', 'notes: Not', [4]],
    [
      'an example that is still empty leaves all running',
      '"Nähdään [[yötorilla]]."',
      '"[[Yötorit]] alkavat.", ""',
      [4, 4],
    ],
  ])('%s', (_, from, to, examples) => {
    const { problems, rules } = tryOut(writing(from, to));
    expect(problems.length).toBeGreaterThan(0);
    expect(rules.map((rule) => rule.examples.length)).toEqual(examples);
  });
});

test('a pattern is handed on with its place, to be proved linear', () => {
  const { patterns } = tryOut(changed('kuntala.fi.yaml', 'phrase: salainen puutarha', 'pattern: "(a+)+b"'));
  expect(patterns).toEqual([
    {
      pattern: '(a+)+b',
      place: expect.stringMatching(/:\d+:\d+ rule "kuntala\.fi\/secret-garden", field "match\.pattern"$/),
    },
  ]);
});

describe('a pack that inherits', () => {
  const unit = (below: string, more = '') =>
    open(
      startingFiles('library').map(({ path, text }) => ({
        path,
        text: path.endsWith('/pack.yaml') ? text.replace('- base', `- ${below}`) + more : text,
      })),
      'library',
    );

  test('lies over a municipality that comes with the product', () => {
    const { problems, chain } = tryOut(unit('paimio'));
    expect(problems).toEqual([]);
    expect(chain).toEqual(['base', 'paimio', 'library']);
  });

  test('lies over another opened pack, and that over the bundled one', () => {
    const pack = unit(
      'kuntala',
      'overrides:\n  kuntala.fi/secret-garden: { severity: "off", reason: Old. }\n',
    );
    const { problems, chain } = tryOut(pack, [start, pack]);
    expect(problems).toEqual([]);
    expect(chain).toEqual(['base', 'kuntala', 'library']);
    expect(workshop.check({ text: 'Salainen puutarha on auki.' }).map(({ rule }) => rule)).toEqual([
      'library.fi/secret-garden',
    ]);
  });

  test('may ground its rules in a guideline of the pack below', () => {
    const pack = unit('paimio');
    const files = pack.files.map(({ path, text }) => ({
      path,
      text: text.replace('note: An', 'guideline: paimio-6-passwords\n    note: An'),
    }));
    expect(tryOut({ ...pack, files }).problems).toEqual([]);
  });
});

test('a text is checked by its own rules and by those below', () => {
  tryOut(start);
  const found = workshop.check({ text: 'Salainen puutarha on auki. Asiakas 010190-907X odottaa.' });
  expect(found.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['not-yet-public', 'hetu']));
});

test('keywords that the Finnish dictionary does not know, or not as base forms, are told', () => {
  const { rules } = tryOut(changed('kuntala.fi.yaml', 'salainen puutarha', 'salaisen zorkkipuu'));
  expect(rules[0]?.words).toEqual([
    { word: 'salaisen', isKnown: true, formOf: ['salainen'] },
    { word: 'zorkkipuu', isKnown: false, formOf: [] },
  ]);
  expect(workshop.formsOf('kuusi').some(({ alsoOf }) => alsoOf.length > 0)).toBe(true);
  expect(workshop.formsOf('koira').map(({ form }) => form)).toEqual(
    expect.arrayContaining(['koiran', 'koirat']),
  );
});
