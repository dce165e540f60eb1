import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { adapterSchema } from '../pack/adapter-schema';
import { adapterFor, adapters } from './adapter-for';

describe.each(adapters)('the data of $platform', (adapter) => {
  test('fits the schema', () => {
    expect(v.safeParse(adapterSchema, adapter).issues).toBeUndefined();
  });

  test('names only labels that it has', () => {
    const used = [
      ...adapter.ignore.map(({ where }) => where.label),
      ...adapter.surfaces.flatMap(({ clues, submit }) => [
        ...clues.map(({ label }) => label),
        ...submit.labels,
        ...(submit.next ?? []),
      ]),
    ].filter((key) => key !== undefined);
    expect(used.filter((key) => !(key in adapter.labels))).toEqual([]);
  });

  test('never knows a surface by a label alone', () => {
    const byLabel = adapter.surfaces.flatMap(({ clues }) =>
      clues.filter((clue) => clue.label && !clue.within && !clue.box && !clue.route && clue.weight >= 1),
    );
    expect(byLabel).toEqual([]);
  });
});

test.each([
  ['x.com', 'x'],
  ['business.facebook.com', 'facebook'],
  ['www.instagram.com', 'instagram'],
  ['www.linkedin.com', 'linkedin'],
  ['www.messenger.com', undefined],
])('%s is %s', (host, platform) => expect(adapterFor(host)?.platform).toBe(platform));
