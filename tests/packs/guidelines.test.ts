import { describe, expect, test } from 'vitest';
import type { Guideline } from '../../src/pack/schema';
import { listGuidelines } from '../../src/tools/commands/guidelines';
import { failuresOf } from '../../src/tools/guideline-examples';
import { loadEngine } from '../../src/tools/load-engine';

type Kinds = Guideline['kinds'];

/** Every rule of the municipalities' documents, and how the product serves it. */
const rows: Record<string, Record<string, Kinds>> = {
  paimio: {
    'paimio-channels': ['data', 'card', 'cue'],
    'paimio-resources': ['card', 'list'],
    'paimio-1-new-channel': ['list'],
    'paimio-2-linked-by-name': ['cue'],
    'paimio-2-represent': ['cue'],
    'paimio-2-free-time': ['cue'],
    'paimio-2-loyalty': ['cue'],
    'paimio-2-confidential': ['check'],
    'paimio-2-no-undo': ['pause'],
    'paimio-3-time': ['card'],
    'paimio-3-answer-fast': ['card'],
    'paimio-3-take-part': ['card'],
    'paimio-3-plain': ['check'],
    'paimio-4-media': ['cue'],
    'paimio-5-feedback': ['cue'],
    'paimio-5-provoke': ['check'],
    'paimio-6-email': ['check', 'cue'],
    'paimio-6-passwords': ['card'],
    'paimio-7-crisis': ['cue'],
    'paimio-8-weight': ['cue', 'pause'],
    'paimio-8-privacy': ['check'],
    'paimio-8-facts': ['cue'],
    'paimio-contacts': ['data'],
  },
  joroinen: {
    'joroinen-not-a-notice': ['check', 'cue'],
    'joroinen-upkeep': ['card', 'list'],
    'joroinen-work-hours': ['cue'],
    'joroinen-say-publicly': ['check'],
    'joroinen-think-first': ['pause'],
    'joroinen-laws': ['card', 'cue'],
    'joroinen-loyalty': ['cue'],
    'joroinen-report': ['cue'],
    'joroinen-trustee': ['cue', 'pause'],
    'joroinen-security': ['cue'],
    'joroinen-email-passwords': ['check', 'card'],
    'joroinen-terms': ['list'],
  },
  naantali: {
    'naantali-profiles': ['data', 'card'],
    'naantali-new-account': ['list'],
    'naantali-closing': ['list'],
    'naantali-care': ['pause'],
    'naantali-free-time': ['cue'],
    'naantali-policy-line': ['cue'],
    'naantali-email': ['check'],
    'naantali-own-work': ['cue'],
    'naantali-position': ['pause', 'check'],
    'naantali-false-info': ['cue'],
    'naantali-secrecy': ['check'],
  },
  pietarsaari: {
    'jakobstad-answer': ['card'],
    'jakobstad-sense': ['check'],
    'jakobstad-share-joy': ['card'],
    'jakobstad-tag': ['cue'],
    'jakobstad-no-offence': ['check', 'cue'],
    'jakobstad-expertise': ['card'],
    'jakobstad-trustee': ['check'],
    'jakobstad-check-facts': ['cue'],
    'jakobstad-secret': ['check'],
    'jakobstad-accounts': ['data'],
    'jakobstad-links': ['cue'],
    'jakobstad-own-security': ['cue'],
    'jakobstad-redirect': ['cue'],
    'jakobstad-threats': ['cue'],
    'jakobstad-true': ['cue'],
    'jakobstad-opinion': ['cue'],
    'jakobstad-trace': ['pause', 'card'],
    'jakobstad-loyalty': ['cue'],
    'jakobstad-zero-tolerance': ['check'],
    'jakobstad-supervision': ['cue'],
    'jakobstad-upkeep': ['list'],
    'jakobstad-two-languages': ['check'],
    'jakobstad-content': ['cue'],
    'jakobstad-measure': ['card'],
    'jakobstad-hashtags': ['data'],
  },
};
/** What a draft brings up, so that examples can show it firing and silent. */
const broughtUp: Kinds = ['check', 'cue', 'pause'];
const languages = ['fi', 'sv', 'en'] as const;

test('the documents have 71 rules', () => {
  expect(Object.values(rows).flatMap((ids) => Object.keys(ids))).toHaveLength(71);
});

describe.each(Object.keys(rows))('the guidelines of %s', (id) => {
  const listed = new Map(listGuidelines(id).map((guideline) => [guideline.id, guideline]));
  const wanted = Object.entries(rows[id] ?? {});

  test('are all there, and no others', () => {
    expect([...listed.keys()].toSorted()).toEqual(wanted.map(([name]) => name).toSorted());
  });

  test.each(wanted)('%s is served as %j', (name, kinds) => {
    expect(listed.get(name)?.kinds).toEqual(expect.arrayContaining([...kinds]));
  });

  test.each(wanted)('%s has title and advice in three languages, and its source in its own words', (name) => {
    const guideline = listed.get(name);
    for (const language of languages) {
      expect(guideline?.title[language]).toBeTruthy();
      expect(guideline?.advice[language]).toBeTruthy();
    }
    expect(guideline?.document.title).not.toEqual({});
    expect(guideline?.section).toBeTruthy();
    expect(guideline?.quote.fi).toBeTruthy();
  });

  test.each(wanted.filter(([, kinds]) => kinds.includes('list')))(
    '%s has a checklist, or one stands on its screens',
    (name) => {
      const guideline = listed.get(name);
      const onScreens = guideline?.shownBy.screens?.includes('page-creation') ?? false;
      expect((guideline?.checklists.length ?? 0) > 0 || onScreens).toBe(true);
    },
  );

  test.each(wanted.filter(([, kinds]) => kinds.some((kind) => broughtUp.includes(kind))))(
    '%s has an example that fires and one that stays silent',
    (name) => {
      expect(listed.get(name)?.examples.flags).not.toEqual([]);
      expect(listed.get(name)?.examples.allows).not.toEqual([]);
    },
  );

  test('do in their examples what they say', { timeout: 60_000 }, () => {
    const engine = loadEngine(id);
    expect(engine.pack.guidelines.flatMap((guideline) => failuresOf(guideline, engine))).toEqual([]);
  });
});

test('the rules that both documents of a bilingual city hold are quoted in both languages', () => {
  const onlyInOne = listGuidelines('pietarsaari').filter(({ quote }) => !quote.sv);
  // The tags of the last page are the same in both documents.
  expect(onlyInOne.map(({ id }) => id)).toEqual(['jakobstad-hashtags']);
});
