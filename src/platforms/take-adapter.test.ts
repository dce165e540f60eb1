import { describe, expect, test } from 'vitest';
import type { PackAdapter } from '../pack/adapter-schema';
import { adapters } from './adapter-for';
import { linkedin } from './linkedin';
import { takeAdapter } from './take-adapter';

const own: PackAdapter = {
  platform: 'linkedin',
  revision: linkedin.revision + 1,
  ignore: [{ kind: 'assistant', where: { within: '[data-assistant]' } }],
  surfaces: [
    {
      id: 'post',
      surface: 'post',
      verifiedOn: '2027-01-15',
      clues: [{ within: '[data-box="new"]', weight: 1 }],
      submit: { css: ['[data-post]'], labels: ['post'], keys: 'none', replay: false },
    },
    {
      id: 'event',
      surface: 'post',
      verifiedOn: '2027-01-15',
      clues: [{ route: '/events/', box: 'textarea', weight: 1 }],
      submit: { css: [], labels: [], keys: 'none', replay: false },
    },
  ],
  labels: { post: ['Lähetä maailmalle', 'Julkaise'] },
};
const anySelector = () => true;

describe('what a pack knows of a site', () => {
  const { adapter, problem } = takeAdapter(linkedin, own, anySelector);

  test('replaces the surface of the same id and adds others', () => {
    expect(problem).toBe(undefined);
    expect(adapter.revision).toBe(own.revision);
    const ids = adapter.surfaces.map(({ id }) => id);
    expect(ids).toEqual([...linkedin.surfaces.map(({ id }) => id), 'event']);
    expect(adapter.surfaces.find(({ id }) => id === 'post')).toEqual(own.surfaces?.[0]);
    expect(adapter.surfaces.find(({ id }) => id === 'comment')).toBe(
      linkedin.surfaces.find(({ id }) => id === 'comment'),
    );
  });

  test('adds labels to those that are known', () => {
    expect(adapter.labels.post).toEqual(['Post', 'Julkaise', 'Publicera', 'Lähetä maailmalle']);
  });

  test('can make more of the page nobody’s business, never less', () => {
    expect(adapter.ignore).toEqual([...linkedin.ignore, ...(own.ignore ?? [])]);
    const bare = takeAdapter(linkedin, { ...own, ignore: [] }, anySelector);
    expect(bare.adapter.ignore).toEqual(linkedin.ignore);
  });

  test('leaves hosts and probes of the account as they are where it says nothing of them', () => {
    expect(adapter.hosts).toBe(linkedin.hosts);
    expect(adapter.account).toBe(linkedin.account);
  });
});

describe('what can’t be used leaves the site as the release knows it, and says why', () => {
  const [firstSurface] = own.surfaces ?? [];
  test.each([
    ['nothing at all', undefined, 'adapter: '],
    ['a field of the wrong kind', { ...own, revision: 'new' }, 'revision: '],
    ['an unknown field', { ...own, script: 'alert(1)' }, 'script: '],
    ['hosts of its own', { ...own, hosts: ['example.fi'] }, 'hosts: '],
    ['another site', { ...own, platform: 'x' }, 'platform: it is about x'],
    ['older knowledge', { ...own, revision: linkedin.revision }, 'is not newer than'],
    ['labels that it lacks', { ...own, labels: {} }, 'surfaces.0.submit.labels.0: there is no label "post"'],
    [
      'a broken selector',
      { ...own, surfaces: [{ ...firstSurface, boxes: 'div[' }] },
      'surfaces.0.boxes: a selector',
    ],
  ])('%s', (_, given, problem) => {
    const taken = takeAdapter(linkedin, given, anySelector);
    expect(taken.adapter).toBe(linkedin);
    expect(taken.problem).toContain(problem);
  });

  test('a selector that only the browser refuses', () => {
    const taken = takeAdapter(linkedin, own, (css) => css !== '[data-assistant]');
    expect(taken).toEqual({
      adapter: linkedin,
      problem: '[data-assistant]: this browser does not take the selector',
    });
  });
});

test.each(adapters)('all that the release knows of $platform could come from a pack', (builtIn) => {
  const { hosts: _, ...knowledge } = builtIn;
  const older = { ...builtIn, revision: 1 };
  const taken = takeAdapter(older, { ...knowledge, revision: 2 }, anySelector);
  expect(taken.problem).toBe(undefined);
  expect(taken.adapter.surfaces).toEqual(builtIn.surfaces);
});
