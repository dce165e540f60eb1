import { expect, test, vi } from 'vitest';
import { loadPack } from '../../src/pack/load-pack';
import { listGuidelines } from '../../src/tools/commands/guidelines';
import { failuresOf } from '../../src/tools/guideline-examples';
import { loadEngine } from '../../src/tools/load-engine';
import { findPack } from '../../src/tools/read-rules';
import { ruleStory } from '../../src/tools/rule-story';

// Every test reads the whole chain of packs from its files.
vi.setConfig({ testTimeout: 60_000 });

/** An invented school that adds its own to the pack of its city. */
const school = 'tests/packs/fixtures/vesterby-skola';
const { id, files } = findPack(school);
const pack = loadPack(id, files);
const storyOf = (rule: string) =>
  ruleStory(rule, pack.chain, files).map((line) => line.replace(/, \S+:\d+:\d+$/, ''));

test('a school stands on its city, and the city on the general rules', () => {
  expect(pack.chain).toEqual(['base', 'pietarsaari', 'vesterby-skola']);
});

test('hours, channels and languages of the city hold where the school says nothing, and its accounts are added', () => {
  expect(pack.officeHours).toEqual({ 'mon-fri': '8.00–16.00' });
  expect(pack.channels?.map(({ platform }) => platform)).toContain('linkedin');
  expect(pack.accounts?.instagram).toEqual(['jakobstadpietarsaari', 'vesterbyskola']);
});

test('tags, contacts and e-mail domains of the city hold in the school, its own come on top', () => {
  expect(pack.hashtags).toEqual(expect.arrayContaining(['#jakobstad', '#vesterbyskola']));
  expect(pack.emailDomains).toContain('jakobstad.fi');
  expect(pack.contacts?.['image-consent']?.sv).toBe('skolans rektor');
  expect(pack.contacts?.crisis?.sv).toBe('stadens kommunikation');
});

test.each([
  [
    'situation.sv/people-in-picture',
    [
      'base: brings it as caution',
      'vesterby-skola: makes it warning. Every picture of a pupil needs a signed consent.',
    ],
  ],
  [
    'situation/no-picture',
    [
      'base: brings it as note',
      'vesterby-skola: makes it off. The school has chosen to post in words when nobody may be shown.',
    ],
  ],
  ['situation.sv/class-list', ['vesterby-skola: brings it as note']],
  ['situation/no-hashtag', ['pietarsaari: brings it as note']],
])('%s is explained pack by pack', (rule, story) => expect(storyOf(rule)).toEqual(story));

test('its own guideline goes before that of the city, whose others stay', () => {
  const engine = loadEngine(school);
  const { findings } = engine.check({
    text: 'På bilden våra elever på skridskobanan.',
    account: 'organisation',
    bilingual: false,
  });
  const found = findings.filter(({ kind }) => kind === 'image-consent');
  expect(found.map(({ guideline, severity }) => [guideline, severity])).toEqual([
    ['vesterby-pictures', 'warning'],
  ]);
  expect(listGuidelines(school).map((each) => each.id)).toEqual(['vesterby-pictures']);
  const own = engine.pack.guidelines.filter((guideline) => guideline.pack === id);
  expect(own.flatMap((guideline) => failuresOf(guideline, engine))).toEqual([]);
});
